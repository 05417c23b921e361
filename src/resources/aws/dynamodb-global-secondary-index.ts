import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { dynamodb, NOT_FREE } from "./shared/dynamodb.js";

const CAPACITIES = [
  { name: "Write capacity unit", unit: "WCU", attribute: "write_capacity_units", group: "DDB-WriteUnits" },
  { name: "Read capacity unit", unit: "RCU", attribute: "read_capacity_units", group: "DDB-ReadUnits" },
] as const;

/** An index apart from its table's block: its capacity is billed as the table's; its storage, and requests on demand, are in the table's usage. */
export const dynamodbGlobalSecondaryIndex = defineResource({
  type: "aws_dynamodb_global_secondary_index",
  source: "https://aws.amazon.com/dynamodb/pricing/",

  components(context) {
    const { region, attributes } = context;
    return () => {
      const [throughput] = blocksOrNone(attributes, "provisioned_throughput");
      if (!throughput) return null;
      const [table] = context.references("table_name");
      const isInfrequent = table !== undefined && stringOr(table.attributes, "table_class", "STANDARD") === "STANDARD_INFREQUENT_ACCESS";
      return CAPACITIES.map(({ name, unit, attribute, group }) => {
        const query = {
          ...dynamodb(region, "Provisioned IOPS"),
          attributes: { group: isInfrequent ? `${group}IA` : group },
          terms: { purchaseOption: "on_demand", ...NOT_FREE },
        };
        const units = numberOr(throughput, attribute, 0);
        return units === 0 ? null : fixed(`${name} (${unit})`, unit, query, units * HOURS_PER_MONTH, { per: HOURS_PER_MONTH });
      });
    };
  },
});
