import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_vcpu_hrs", name: "vCPU on EKS", unit: "vCPU-hours", usagetype: "EMR-EKS-EC2-vCPUHours" },
  { key: "monthly_memory_gb_hrs", name: "Memory on EKS", unit: "GB-hours", usagetype: "EMR-EKS-EC2-GBHours" },
];

/** What runs the pods (EC2 or Fargate) is billed by itself. */
export const emrcontainersVirtualCluster = defineResource({
  type: "aws_emrcontainers_virtual_cluster",
  source: "https://aws.amazon.com/emr/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("ElasticMapReduce", region, METERS, usage);
  },
});
