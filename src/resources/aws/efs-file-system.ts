import type { Attributes } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, metered, type Part, type UsageOf } from "../define.js";
import { blocksOrNone, isUnknownAndWritten, numberOr, stringOr } from "./shared/computed.js";

const usageKeys = {
  storage_gb: "number",
  infrequent_access_storage_gb: "number",
  monthly_infrequent_access_read_gb: "number",
  monthly_infrequent_access_write_gb: "number",
  archive_storage_gb: "number",
  monthly_elastic_read_gb: "number",
  monthly_elastic_write_gb: "number",
} as const;

/** Each GB stored includes 50 KiB/s of throughput: 1 MiB/s for 20 GB. */
const INCLUDED_MIBPS_PER_GB = 0.05;

export const efsFileSystem = defineResource({
  type: "aws_efs_file_system",
  source: "https://aws.amazon.com/efs/pricing/",
  usage: usageKeys,

  components({ attributes, region, usage }) {
    // A zone that a data source names is not known, but it is one.
    const isOneZone = attributes.has("availability_zone_name") || isUnknownAndWritten(attributes, "availability_zone_name");
    const zone = isOneZone ? "-Z" : "";
    const place = isOneZone ? "one zone" : "standard";
    const moves = (transition: string) => blocksOrNone(attributes, "lifecycle_policy").some((policy) => isSet(policy, transition));

    return [
      metered(`Storage (${place})`, "GB", efs(region, { usagetype: `TimedStorage${zone}-ByteHrs` }), usage.storage_gb),
      () => (moves("transition_to_ia") ? infrequentAccess(region, zone, place, usage) : null),
      () =>
        moves("transition_to_archive")
          ? metered(
              `Storage (${place}, archive)`,
              "GB",
              efs(region, { usagetype: "ArchiveTimedStorage-ByteHrs" }),
              usage.archive_storage_gb,
            )
          : null,
      () =>
        throughput(
          region,
          stringOr(attributes, "throughput_mode", "bursting"),
          numberOr(attributes, "provisioned_throughput_in_mibps", 0),
          usage,
        ),
    ];
  },
});

/** A variable that nobody gave a value is one of the days that the argument takes. */
function isSet(policy: Attributes, transition: string): boolean {
  return policy.has(transition) || isUnknownAndWritten(policy, transition);
}

function infrequentAccess(region: string, zone: string, place: string, usage: UsageOf<typeof usageKeys>): Part[] {
  const access = (accessType: string) => efs(region, { accessType, storageClass: "Infrequent Access" });
  return [
    metered(
      `Storage (${place}, infrequent access)`,
      "GB",
      efs(region, { usagetype: `IATimedStorage${zone}-ByteHrs` }),
      usage.infrequent_access_storage_gb,
    ),
    metered("Read requests (infrequent access)", "GB", access("Read"), usage.monthly_infrequent_access_read_gb),
    metered("Write requests (infrequent access)", "GB", access("Write"), usage.monthly_infrequent_access_write_gb),
  ];
}

function throughput(region: string, mode: string, provisioned: number, usage: UsageOf<typeof usageKeys>): Part {
  if (mode === "elastic") {
    return [
      metered(
        "Elastic throughput read",
        "GB",
        efs(region, { usagetype: "ETDataAccess-Bytes", operation: "Read" }, null),
        usage.monthly_elastic_read_gb,
      ),
      metered(
        "Elastic throughput written",
        "GB",
        efs(region, { usagetype: "ETDataAccess-Bytes", operation: "Write" }, null),
        usage.monthly_elastic_write_gb,
      ),
    ];
  }
  if (mode !== "provisioned") return null;
  const paid = Math.max(provisioned - (usage.storage_gb ?? 0) * INCLUDED_MIBPS_PER_GB, 0);
  return paid === 0
    ? null
    : fixed("Provisioned throughput", "MBps", efs(region, { usagetype: "ProvisionedTP-MiBpsHrs" }, "Provisioned Throughput"), paid, {
        usageBased: usage.storage_gb !== undefined,
      });
}

function efs(region: string, attributes: PriceQuery["attributes"], family: string | null = "Storage"): PriceQuery {
  return { vendor: "aws", service: "AmazonEFS", family, region, attributes };
}
