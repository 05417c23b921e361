import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered, type Part } from "../define.js";
import { blocksOrNone, numberOr } from "./shared/computed.js";
import { instanceQuery, operatingSystem } from "./shared/ec2.js";
import { ON_DEMAND, SPOT } from "./shared/reserved.js";
import { vcpuCount } from "./shared/vcpu.js";

/** Batch is free; its compute is billed: what it keeps running, and what the jobs use beyond that. */
export const batchComputeEnvironment = defineResource({
  type: "aws_batch_compute_environment",
  source: "https://aws.amazon.com/batch/pricing/",
  usage: { monthly_vcpu_hrs: "number", monthly_memory_gb_hrs: "number" },

  components({ attributes, region, usage }): Part {
    const [resources] = blocksOrNone(attributes, "compute_resources");
    if (!resources) return null;
    const kind = resources.string("type", "EC2");
    if (kind.startsWith("FARGATE")) {
      const spot = kind === "FARGATE_SPOT" ? "SpotUsage-" : "";
      const fargate = (usagetype: string): PriceQuery => ({
        vendor: "aws",
        service: "AmazonECS",
        family: "Compute",
        region,
        attributes: { usagetype: `${spot}Fargate-${usagetype}` },
      });
      return [
        metered("Per vCPU per hour", "vCPU-hours", fargate("vCPU-Hours:perCPU"), usage.monthly_vcpu_hrs),
        metered("Per GB per hour", "GB-hours", fargate("GB-Hours"), usage.monthly_memory_gb_hrs),
      ];
    }
    const [instanceType] = resources.known("instance_type") ? resources.strings("instance_type") : [];
    // A family (`m5`) or `optimal` leaves the size to Batch.
    const vcpus = instanceType === undefined ? null : vcpuCount(instanceType);
    const kept = numberOr(resources, "min_vcpus", 0);
    if (instanceType === undefined || vcpus === null || kept === 0) return null;
    const purchase = kind === "SPOT" ? SPOT : ON_DEMAND;
    const query = instanceQuery(region, { instanceType, tenancy: "Shared", operatingSystem: operatingSystem("linux"), purchase });
    return hourly(`Instance usage (Linux/UNIX, ${purchase.label}, ${instanceType})`, query, Math.ceil(kept / vcpus), {
      hours: HOURS_PER_MONTH,
    });
  },
});
