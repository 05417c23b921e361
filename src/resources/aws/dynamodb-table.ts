import type { Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, group, metered, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { autoscaledCapacity } from "./shared/autoscaling-target.js";
import { blocksOrNone, booleanOr, numberOr } from "./shared/computed.js";
import { dynamodb, NOT_FREE } from "./shared/dynamodb.js";

const usageKeys = {
  monthly_write_request_units: "number",
  monthly_read_request_units: "number",
  storage_gb: "number",
  pitr_backup_storage_gb: "number",
  on_demand_backup_storage_gb: "number",
  monthly_data_restored_gb: "number",
  monthly_streams_read_request_units: "number",
} as const;

type Context = ResourceContext<UsageOf<typeof usageKeys>>;

/** A capacity unit is listed by the hour and shown by the month. */
const PER_MONTH = { per: HOURS_PER_MONTH };

export const dynamodbTable = defineResource({
  type: "aws_dynamodb_table",
  source: "https://aws.amazon.com/dynamodb/pricing/",
  usage: usageKeys,

  components(context) {
    const { attributes, region, usage } = context;
    const isOnDemand = attributes.string("billing_mode", "PROVISIONED") === "PAY_PER_REQUEST";
    const suffix = isInfrequentAccess(context) ? "IA" : "";
    const storage = suffix === "" ? "TimedStorage-ByteHrs" : "IA-TimedStorage-ByteHrs";

    return [
      isOnDemand ? onDemandThroughput(context, suffix) : provisionedThroughput(context, suffix),
      () => replicas(context, isOnDemand, suffix),
      // The first 25 GB are free in the price list; the free tier is left out.
      metered(
        "Data storage",
        "GB",
        {
          ...dynamodb(region, "Database Storage"),
          attributes: { usagetype: storage },
          terms: { description: /^(?!.*\$0.00 per GB-Month).*$/i },
        },
        usage.storage_gb,
      ),
      () =>
        hasRecovery(context)
          ? metered(
              "Point-In-Time Recovery (PITR) backup storage",
              "GB",
              { ...dynamodb(region, "Database Storage"), attributes: { usagetype: "TimedPITRStorage-ByteHrs" } },
              usage.pitr_backup_storage_gb,
            )
          : null,
      metered(
        "On-demand backup storage",
        "GB",
        dynamodb(region, "Amazon DynamoDB On-Demand Backup Storage"),
        usage.on_demand_backup_storage_gb,
      ),
      metered("Table data restored", "GB", dynamodb(region, "Amazon DynamoDB Restore Data Size"), usage.monthly_data_restored_gb),
      metered(
        "Streams read request unit (sRRU)",
        "sRRUs",
        { ...dynamodb(region, "API Request"), attributes: { group: "DDB-StreamsReadRequests" }, terms: NOT_FREE },
        usage.monthly_streams_read_request_units,
      ),
    ];
  },
});

function isInfrequentAccess({ attributes }: Context): boolean {
  return attributes.string("table_class", "STANDARD") === "STANDARD_INFREQUENT_ACCESS";
}

function hasRecovery({ attributes }: Context): boolean {
  const [recovery] = blocksOrNone(attributes, "point_in_time_recovery");
  return recovery !== undefined && booleanOr(recovery, "enabled", booleanOr(recovery, "point_in_time_recovery_enabled", false));
}

/** Capacity of a table or an index. Cloud Control holds it in an object: `provisioned_throughput.read_capacity_units`. */
function provisionedUnits(attributes: Attributes, attribute: Dimension["attribute"]): number {
  const [throughput] = blocksOrNone(attributes, "provisioned_throughput");
  return throughput ? numberOr(throughput, `${attribute}_units`, 0) : numberOr(attributes, attribute, 0);
}

function onDemandThroughput({ region, usage }: Context, suffix: string): Part[] {
  const query = (units: string): PriceQuery => ({
    ...dynamodb(region, "Amazon DynamoDB PayPerRequest Throughput"),
    attributes: { group: `${units}${suffix}` },
    terms: { purchaseOption: "on_demand" },
  });
  return [
    metered("Write request unit (WRU)", "WRUs", query("DDB-WriteUnits"), usage.monthly_write_request_units),
    metered("Read request unit (RRU)", "RRUs", query("DDB-ReadUnits"), usage.monthly_read_request_units),
  ];
}

interface Dimension {
  readonly name: string;
  readonly short: "WCU" | "RCU";
  readonly group: string;
  readonly attribute: "write_capacity" | "read_capacity";
  readonly scaled: string;
}

const DIMENSIONS: readonly Dimension[] = [
  { name: "Write capacity unit", short: "WCU", group: "DDB-WriteUnits", attribute: "write_capacity", scaled: "WriteCapacityUnits" },
  { name: "Read capacity unit", short: "RCU", group: "DDB-ReadUnits", attribute: "read_capacity", scaled: "ReadCapacityUnits" },
];

function provisionedThroughput(context: Context, suffix: string): Part[] {
  const { attributes, region } = context;
  return DIMENSIONS.map(({ name, short, group, attribute, scaled }) => () => {
    const query: PriceQuery = {
      ...dynamodb(region, "Provisioned IOPS"),
      attributes: { group: `${group}${suffix}` },
      terms: { purchaseOption: "on_demand", ...NOT_FREE },
    };
    const scaledTo = tableCapacity(context, scaled);
    const capacity = scaledTo ?? provisionedUnits(attributes, attribute);
    const label = scaledTo === null ? short : `${short}, autoscaling`;
    const indexes = blocksOrNone(attributes, "global_secondary_index").reduce(
      (sum, index) => sum + (indexCapacity(context, scaled, index) ?? provisionedUnits(index, attribute)),
      0,
    );
    return [
      capacity === 0
        ? null
        : fixed(`${name} (${label})`, short, query, capacity * HOURS_PER_MONTH, { ...PER_MONTH, usageBased: scaledTo !== null }),
      indexes === 0 ? null : fixed(`${name} (${short}, global secondary indexes)`, short, query, indexes * HOURS_PER_MONTH, PER_MONTH),
    ];
  });
}

function tableCapacity(context: Context, dimension: string): number | null {
  return autoscaledCapacity(context, `dynamodb:table:${dimension}`, tableId(context));
}

/** What keeps the capacity of an index scales it apart from the table. */
function indexCapacity(context: Context, dimension: string, index: Attributes): number | null {
  if (!index.known("name")) return null;
  return autoscaledCapacity(context, `dynamodb:index:${dimension}`, tableId(context), `/index/${index.string("name", "")}`);
}

function tableId({ attributes }: Context): string | null {
  return attributes.known("name") ? `table/${attributes.string("name", "")}` : null;
}

/** Every write is repeated in each replica's region, at that region's price. */
function replicas(context: Context, isOnDemand: boolean, suffix: string): Part[] {
  const { attributes, usage } = context;
  return blocksOrNone(attributes, "replica").map((replica) => () => {
    const region = replica.string("region_name");
    if (region === null) return null;
    const attribute = { group: `DDB-ReplicatedWriteUnits${suffix}` };
    if (isOnDemand) {
      const query: PriceQuery = { ...dynamodb(region, "Amazon DynamoDB PayPerRequest Throughput"), attributes: attribute };
      return group(
        `Global table (${region})`,
        metered("Replicated write request unit (rWRU)", "rWRU", query, usage.monthly_write_request_units),
      );
    }
    const query: PriceQuery = {
      ...dynamodb(region, "DDB-Operation-ReplicatedWrite"),
      attributes: attribute,
      terms: { purchaseOption: "on_demand", ...NOT_FREE },
    };
    const scaledTo = tableCapacity(context, "WriteCapacityUnits");
    const capacity = scaledTo ?? provisionedUnits(attributes, "write_capacity");
    return group(
      `Global table (${region})`,
      fixed("Replicated write capacity unit (rWCU)", "rWCU", query, capacity * HOURS_PER_MONTH, {
        ...PER_MONTH,
        usageBased: scaledTo !== null,
      }),
    );
  });
}
