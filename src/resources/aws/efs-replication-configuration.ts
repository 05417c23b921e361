import { defineResource, metered } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";

/** Replication makes a file system of its own in the destination, unless it names one that exists; what crosses regions is data transfer. */
export const efsReplicationConfiguration = defineResource({
  type: "aws_efs_replication_configuration",
  source: "https://aws.amazon.com/efs/pricing/",
  usage: { storage_gb: "number", infrequent_access_storage_gb: "number" },

  components({ attributes, region, usage }) {
    return () => {
      const [destination] = blocksOrNone(attributes, "destination");
      if (!destination || destination.has("file_system_id")) return null;
      const isOneZone = destination.known("availability_zone_name") && destination.has("availability_zone_name");
      const zone = isOneZone ? "-Z" : "";
      const place = isOneZone ? "one zone" : "standard";
      const efs = (usagetype: string) =>
        ({
          vendor: "aws",
          service: "AmazonEFS",
          family: "Storage",
          region: stringOr(destination, "region", region),
          attributes: { usagetype },
        }) as const;
      const cold = usage.infrequent_access_storage_gb;

      return [
        metered(`Replica storage (${place})`, "GB", efs(`TimedStorage${zone}-ByteHrs`), usage.storage_gb),
        cold === undefined
          ? null
          : metered(`Replica storage (${place}, infrequent access)`, "GB", efs(`IATimedStorage${zone}-ByteHrs`), cold),
      ];
    };
  },
});
