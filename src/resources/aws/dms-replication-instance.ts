import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, hourly } from "../define.js";
import { booleanOr, numberOr, required } from "./shared/computed.js";
import { instanceFamily } from "./shared/vcpu.js";

/** Storage that comes with an instance. */
const INCLUDED_GB = { burstable: 50, other: 100 };

export const dmsReplicationInstance = defineResource({
  type: "aws_dms_replication_instance",
  source: "https://aws.amazon.com/dms/pricing/",

  components({ attributes, region }) {
    const instanceType = required(attributes, "replication_instance_class").replace(/^dms\./, "");
    const availabilityZone = booleanOr(attributes, "multi_az", false) ? "Multiple" : "Single";
    const query = (more: Record<string, string>): PriceQuery => ({
      vendor: "aws",
      service: "AWSDatabaseMigrationSvc",
      family: null,
      region,
      attributes: { availabilityZone, ...more },
    });
    const included = instanceFamily(instanceType).startsWith("t") ? INCLUDED_GB.burstable : INCLUDED_GB.other;

    return [
      hourly(`Instance (${instanceType})`, query({ instanceType })),
      () => {
        const paid = numberOr(attributes, "allocated_storage", included) - included;
        return paid > 0 ? fixed("Storage (general purpose SSD, gp2)", "GB", query({ storageMedia: "SSD" }), paid) : null;
      },
    ];
  },
});
