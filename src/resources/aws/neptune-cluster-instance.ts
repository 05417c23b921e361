import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { neptune } from "./shared/neptune.js";
import { instanceFamily, isBurstable } from "./shared/vcpu.js";

export const neptuneClusterInstance = defineResource({
  type: "aws_neptune_cluster_instance",
  source: "https://aws.amazon.com/neptune/pricing/",
  usage: { monthly_cpu_credit_hrs: "number", capacity_units_per_hr: "number" },

  components(context) {
    const { attributes, region, usage } = context;
    const instanceClass = stringOr(attributes, "instance_class", "db.r4.large");
    const cluster = context.references("cluster_identifier").find(({ type }) => type === "aws_neptune_cluster");
    const isIoOptimized = cluster !== undefined && stringOr(cluster.attributes, "storage_type", "standard") === "iopt1";
    if (instanceClass === "db.serverless") {
      const units = usage.capacity_units_per_hr;
      return metered(
        "Neptune serverless",
        "NCU-hours",
        neptune(region, isIoOptimized ? "Neptune:ServerlessIOOptimizedUsage" : "Neptune:ServerlessUsage"),
        units === undefined ? undefined : units * HOURS_PER_MONTH,
        { allMonth: true },
      );
    }
    const usagetype = `${isIoOptimized ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${instanceClass}`;

    return [
      hourly(`Database instance (on-demand, ${instanceClass})`, { ...neptune(region, usagetype), terms: { purchaseOption: "on_demand" } }),
      // The usage value is a number of vCPU-hours in the month.
      isBurstable(instanceClass)
        ? metered(
            "CPU credits",
            "vCPU-hours",
            neptune(region, `CPUCredits:db.${instanceFamily(instanceClass)}`),
            usage.monthly_cpu_credit_hrs,
          )
        : null,
    ];
  },
});
