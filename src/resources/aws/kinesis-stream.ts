import { HOURS_PER_MONTH } from "../../model/money.js";
import type { Attributes } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, hourly, metered, type Part, type UsageKeys, type UsageOf } from "../define.js";
import { isLeftToAws } from "./shared/left-to-aws.js";

// Records are kept for a day within the price of a stream.
const INCLUDED_RETENTION_HOURS = 24;

const USAGE = {
  monthly_on_demand_data_in_gb: "number",
  monthly_on_demand_data_out_gb: "number",
  monthly_on_demand_efo_data_out_gb: "number",
  monthly_on_demand_extended_retention_gb: "number",
  monthly_on_demand_long_term_retention_gb: "number",
  monthly_provisioned_put_units: "number",
  monthly_provisioned_extended_retention_gb: "number",
  monthly_provisioned_long_term_retention_gb: "number",
  monthly_provisioned_long_term_retrieval_gb: "number",
  monthly_provisioned_efo_data_out_gb: "number",
  monthly_provisioned_efo_consumer_hours: "number",
} as const satisfies UsageKeys;

export const kinesisStream = defineResource({
  type: "aws_kinesis_stream",
  source: "https://aws.amazon.com/kinesis/data-streams/pricing/",
  usage: USAGE,

  components(context) {
    const { region, attributes, usage } = context;
    const details = isLeftToAws(context, "stream_mode_details") ? null : attributes.block("stream_mode_details");
    const mode = details?.string("stream_mode") ?? "PROVISIONED";
    return mode.toUpperCase() === "ON_DEMAND" ? onDemand(region, usage) : provisioned(region, attributes, usage);
  },
});

function product(region: string, usagetype: string, operation: string): PriceQuery {
  return { vendor: "aws", service: "AmazonKinesis", family: "Kinesis Streams", region, attributes: { usagetype, operation } };
}

function onDemand(region: string, usage: UsageOf<typeof USAGE>): Part {
  const gigabytes = (name: string, usagetype: string, operation: string, quantity: number | undefined) =>
    metered(name, "GB", product(region, usagetype, operation), quantity);

  return [
    hourly("ON_DEMAND", product(region, "OnDemand-StreamHour", "OnDemandStreamHr")),
    gigabytes("Data ingested", "OnDemand-BilledIncomingBytes", "OnDemandDataIngested", usage.monthly_on_demand_data_in_gb),
    gigabytes("Data retrieval", "OnDemand-BilledOutgoingBytes", "OnDemandDataRetrieval", usage.monthly_on_demand_data_out_gb),
    gigabytes(
      "Enhanced Fan Out (EFO) Data retrieval",
      "OnDemand-BilledOutgoingEFOBytes",
      "OnDemandEFODataRetrieval",
      usage.monthly_on_demand_efo_data_out_gb,
    ),
    gigabytes(
      "Extended retention (24H to 7D)",
      "OnDemand-ExtendedRetention-ByteHrs",
      "OnDemandExtendedRetentionByteHrs",
      usage.monthly_on_demand_extended_retention_gb,
    ),
    gigabytes(
      "Long term retention (7D+)",
      "OnDemand-LongTermRetention-ByteHrs",
      "OnDemandLongTermRetentionByteHrs",
      usage.monthly_on_demand_long_term_retention_gb,
    ),
  ];
}

function provisioned(region: string, attributes: Attributes, usage: UsageOf<typeof USAGE>): Part {
  const metric = (name: string, unit: string, usagetype: string, operation: string, quantity: number | undefined) =>
    metered(name, unit, product(region, usagetype, operation), quantity);

  return [
    () => hourly("PROVISIONED", product(region, "Storage-ShardHour", "shardHourStorage"), attributes.number("shard_count", 1)),
    metric("Put request unit", "units", "PutRequestPayloadUnits", "PutRequest", usage.monthly_provisioned_put_units),
    () => extendedRetention(region, attributes, usage.monthly_provisioned_extended_retention_gb),
    metric(
      "Long term retention (7D+)",
      "GB",
      "LongTermRetention-ByteHrs",
      "LongTermRetentionByteHrs",
      usage.monthly_provisioned_long_term_retention_gb,
    ),
    metric(
      "Extended retention retrieval (7D+)",
      "GB",
      "LongTermRetention-ReadBytes",
      "LongTermRetentionDataRetrieval",
      usage.monthly_provisioned_long_term_retrieval_gb,
    ),
    metric(
      "Enhanced Fan Out (EFO)",
      "consumer-shard hour",
      "EnhancedFanoutHour",
      "ConsumerHour",
      usage.monthly_provisioned_efo_consumer_hours,
    ),
    metric(
      "Enhanced Fan Out (EFO) Data retrieval",
      "GB",
      "ReadBytes",
      "EnhancedFanoutDataRetrieval",
      usage.monthly_provisioned_efo_data_out_gb,
    ),
  ];
}

/** AWS bills a stream that keeps records for longer than a day by the shard and hour, whatever it holds. */
function extendedRetention(region: string, attributes: Attributes, given: number | undefined): Part {
  const query = product(region, "Extended-ShardHour", "shardHourStorage");
  const name = "Extended retention (24H to 7D)";
  if (attributes.number("retention_period", INCLUDED_RETENTION_HOURS) <= INCLUDED_RETENTION_HOURS) return metered(name, "GB", query, given);
  return fixed(name, "hours", query, attributes.number("shard_count", 1) * HOURS_PER_MONTH);
}
