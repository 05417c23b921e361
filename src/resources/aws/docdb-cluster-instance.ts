import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered, type Part } from "../define.js";
import { required, stringOr } from "./shared/computed.js";
import { docdb } from "./shared/documentdb.js";
import { instanceFamily, isBurstable } from "./shared/vcpu.js";

export const docdbClusterInstance = defineResource({
  type: "aws_docdb_cluster_instance",
  source: "https://aws.amazon.com/documentdb/pricing/",
  usage: { data_storage_gb: "number", monthly_io_requests: "number", monthly_cpu_credit_hrs: "number" },

  components(context) {
    const { attributes, region, usage } = context;
    const instanceClass = required(attributes, "instance_class");
    const cluster = context.references("cluster_identifier").find(({ type }) => type === "aws_docdb_cluster");
    const isIoOptimized = cluster !== undefined && stringOr(cluster.attributes, "storage_type", "standard") === "iopt1";
    // Instances with an SSD of their own are listed as "NVMe SSD" and "NVMe SSD IO-Optimized".
    const volumeType = isIoOptimized ? /IO-Optimized/ : /^(General Purpose|NVMe SSD)$/;
    const hours: PriceQuery = { ...docdb(region, "Database Instance"), attributes: { instanceType: instanceClass, volumeType } };
    const storage = isIoOptimized ? "IO-OptimizedStorageUsage" : "StorageUsage";

    return [
      hourly(`Database instance (on-demand, ${instanceClass})`, { ...hours, terms: { purchaseOption: "on_demand" } }),
      metered("Storage", "GB", { ...docdb(region, "Database Storage"), attributes: { usagetype: storage } }, usage.data_storage_gb),
      isIoOptimized
        ? null
        : metered(
            "I/O requests",
            "1M requests",
            { ...docdb(region, "System Operation"), attributes: { usagetype: "StorageIOUsage" } },
            usage.monthly_io_requests,
            { per: 1_000_000 },
          ),
      credits(region, instanceClass, usage.monthly_cpu_credit_hrs),
    ];
  },
});

function credits(region: string, instanceClass: string, hours: number | undefined): Part {
  if (!isBurstable(instanceClass)) return null;
  return metered(
    "CPU credits",
    "vCPU-hours",
    { ...docdb(region, "CPU Credits"), attributes: { usagetype: `CPUCredits:db.${instanceFamily(instanceClass)}` } },
    hours,
  );
}
