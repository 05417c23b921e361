import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed, metered } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { dynamodb, NOT_FREE } from "./shared/dynamodb.js";

/** A replica that is declared beside its table: every write of the table is repeated in the replica's region. */
export const dynamodbTableReplica = defineResource({
  type: "aws_dynamodb_table_replica",
  source: "https://aws.amazon.com/dynamodb/pricing/",
  usage: { monthly_write_request_units: "number", storage_gb: "number" },

  components(context) {
    const { region, usage } = context;
    const table = context.references("global_table_arn").find(({ type }) => type === "aws_dynamodb_table")?.attributes;
    const isOnDemand = table?.string("billing_mode", "PROVISIONED") === "PAY_PER_REQUEST";
    const attributes = { group: "DDB-ReplicatedWriteUnits" };
    const storage = metered(
      "Data storage",
      "GB",
      {
        ...dynamodb(region, "Database Storage"),
        attributes: { usagetype: "TimedStorage-ByteHrs" },
        terms: { description: /^(?!.*\$0.00 per GB-Month).*$/i },
      },
      usage.storage_gb,
    );
    if (isOnDemand || !table) {
      const query = { ...dynamodb(region, "Amazon DynamoDB PayPerRequest Throughput"), attributes };
      return [metered("Replicated write request unit (rWRU)", "rWRU", query, usage.monthly_write_request_units), storage];
    }
    const query = { ...dynamodb(region, "DDB-Operation-ReplicatedWrite"), attributes, terms: { purchaseOption: "on_demand", ...NOT_FREE } };
    return [
      () =>
        fixed("Replicated write capacity unit (rWCU)", "rWCU", query, numberOr(table, "write_capacity", 0) * HOURS_PER_MONTH, {
          per: HOURS_PER_MONTH,
        }),
      storage,
    ];
  },
});
