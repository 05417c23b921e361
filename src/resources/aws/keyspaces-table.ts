import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, metered } from "../define.js";
import { blocksOrNone, numberOr } from "./shared/computed.js";

export const keyspacesTable = defineResource({
  type: "aws_keyspaces_table",
  source: "https://aws.amazon.com/keyspaces/pricing/",
  usage: { monthly_write_request_units: "number", monthly_read_request_units: "number", storage_gb: "number" },

  components({ attributes, region, usage }) {
    const [capacity] = blocksOrNone(attributes, "capacity_specification");
    const query = (usagetype: string): PriceQuery => ({
      vendor: "aws",
      service: "AmazonMCS",
      family: null,
      region,
      attributes: { usagetype },
    });
    const isProvisioned = capacity?.string("throughput_mode") === "PROVISIONED";
    const provisioned = (name: string, unit: string, usagetype: string, units: number) =>
      fixed(name, unit, query(usagetype), units * HOURS_PER_MONTH, { per: HOURS_PER_MONTH });

    return [
      isProvisioned
        ? [
            provisioned("Write capacity unit (WCU)", "WCU", "WriteCapacityUnit-Hrs", numberOr(capacity, "write_capacity_units", 0)),
            provisioned("Read capacity unit (RCU)", "RCU", "ReadCapacityUnit-Hrs", numberOr(capacity, "read_capacity_units", 0)),
          ]
        : [
            metered("Write request unit (WRU)", "WRUs", query("WriteRequestUnits"), usage.monthly_write_request_units),
            metered("Read request unit (RRU)", "RRUs", query("ReadRequestUnits"), usage.monthly_read_request_units),
          ],
      metered("Data storage", "GB", query("TimedStorage-ByteHrs"), usage.storage_gb),
    ];
  },
});
