import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, metered } from "../define.js";
import { blocksOrNone, booleanOr, numberOr } from "./shared/computed.js";

/** DMS Serverless: capacity units by the hour, of which the configured minimum always runs. */
export const dmsReplicationConfig = defineResource({
  type: "aws_dms_replication_config",
  source: "https://aws.amazon.com/dms/pricing/",
  usage: { capacity_units_per_hr: "number" },

  components({ attributes, region, usage }) {
    const [compute] = blocksOrNone(attributes, "compute_config");
    const multiAz = compute !== undefined && booleanOr(compute, "multi_az", false);
    const minimum = compute ? numberOr(compute, "min_capacity_units", 0) : 0;
    const units = usage.capacity_units_per_hr ?? (minimum > 0 ? minimum : undefined);
    const query = {
      vendor: "aws",
      service: "AWSDatabaseMigrationSvc",
      family: null,
      region,
      attributes: { usagetype: multiAz ? "Multi-AZ-DCU" : "DCU" },
    } as const;
    return units === undefined
      ? metered("Serverless capacity", "DCU-hours", query, null)
      : hourly("Serverless capacity", query, units, {
          unit: "DCU-hours",
          hours: HOURS_PER_MONTH,
          usageBased: usage.capacity_units_per_hr !== undefined,
        });
  },
});
