import { defineResource, metered } from "../define.js";

export const emrserverlessApplication = defineResource({
  type: "aws_emrserverless_application",
  source: "https://aws.amazon.com/emr/pricing/",
  usage: { monthly_vcpu_hrs: "number", monthly_memory_gb_hrs: "number", monthly_storage_gb_hrs: "number" },

  components({ attributes, region, usage }) {
    const arm = attributes.string("architecture", "X86_64") === "ARM64" ? "ARM-" : "";
    const product = (usagetype: string) =>
      ({
        vendor: "aws",
        service: "ElasticMapReduce",
        family: null,
        region,
        attributes: { usagetype: `EMR-SERVERLESS-${usagetype}` },
      }) as const;
    return [
      metered("vCPU", "vCPU-hours", product(`${arm}vCPUHours`), usage.monthly_vcpu_hrs),
      metered("Memory", "GB-hours", product(`${arm}MemoryGBHours`), usage.monthly_memory_gb_hrs),
      // The first 20 GB of each worker are free.
      metered("Ephemeral storage", "GB-hours", product("StorageGBHours"), usage.monthly_storage_gb_hrs),
    ];
  },
});
