import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, hourly, metered } from "../define.js";

// Records are kept for a day within the price of a stream.
const INCLUDED_RETENTION_HOURS = 24;

export const kinesisStream = defineResource({
  type: "aws_kinesis_stream",
  source: "https://aws.amazon.com/kinesis/data-streams/pricing/",
  usage: {
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
  },

  components({ region, attributes, usage }) {
    const product = (usagetype: string, operation: string): PriceQuery => ({
      vendor: "aws",
      service: "AmazonKinesis",
      family: "Kinesis Streams",
      region,
      attributes: { usagetype, operation },
    });

    const mode = attributes.block("stream_mode_details")?.string("stream_mode") ?? "PROVISIONED";
    if (mode.toUpperCase() === "ON_DEMAND") {
      return [
        hourly("ON_DEMAND", product("OnDemand-StreamHour", "OnDemandStreamHr")),
        metered("Data ingested", "GB", product("OnDemand-BilledIncomingBytes", "OnDemandDataIngested"), usage.monthly_on_demand_data_in_gb),
        metered(
          "Data retrieval",
          "GB",
          product("OnDemand-BilledOutgoingBytes", "OnDemandDataRetrieval"),
          usage.monthly_on_demand_data_out_gb,
        ),
        metered(
          "Enhanced Fan Out (EFO) Data retrieval",
          "GB",
          product("OnDemand-BilledOutgoingEFOBytes", "OnDemandEFODataRetrieval"),
          usage.monthly_on_demand_efo_data_out_gb,
        ),
        metered(
          "Extended retention (24H to 7D)",
          "GB",
          product("OnDemand-ExtendedRetention-ByteHrs", "OnDemandExtendedRetentionByteHrs"),
          usage.monthly_on_demand_extended_retention_gb,
        ),
        metered(
          "Long term retention (7D+)",
          "GB",
          product("OnDemand-LongTermRetention-ByteHrs", "OnDemandLongTermRetentionByteHrs"),
          usage.monthly_on_demand_long_term_retention_gb,
        ),
      ];
    }

    return [
      () => hourly("PROVISIONED", product("Storage-ShardHour", "shardHourStorage"), attributes.number("shard_count", 1)),
      metered("Put request unit", "units", product("PutRequestPayloadUnits", "PutRequest"), usage.monthly_provisioned_put_units),
      () => {
        const query = product("Extended-ShardHour", "shardHourStorage");
        const name = "Extended retention (24H to 7D)";
        const given = usage.monthly_provisioned_extended_retention_gb;
        // AWS bills a stream that keeps records for longer than a day by the shard and hour, whatever it holds.
        const extended = attributes.number("retention_period", INCLUDED_RETENTION_HOURS) > INCLUDED_RETENTION_HOURS;
        if (given === undefined && extended) return fixed(name, "hours", query, attributes.number("shard_count", 1) * HOURS_PER_MONTH);
        return metered(name, "GB", query, given);
      },
      metered(
        "Long term retention (7D+)",
        "GB",
        product("LongTermRetention-ByteHrs", "LongTermRetentionByteHrs"),
        usage.monthly_provisioned_long_term_retention_gb,
      ),
      metered(
        "Extended retention retrieval (7D+)",
        "GB",
        product("LongTermRetention-ReadBytes", "LongTermRetentionDataRetrieval"),
        usage.monthly_provisioned_long_term_retrieval_gb,
      ),
      metered(
        "Enhanced Fan Out (EFO)",
        "consumer-shard hour",
        product("EnhancedFanoutHour", "ConsumerHour"),
        usage.monthly_provisioned_efo_consumer_hours,
      ),
      metered(
        "Enhanced Fan Out (EFO) Data retrieval",
        "GB",
        product("ReadBytes", "EnhancedFanoutDataRetrieval"),
        usage.monthly_provisioned_efo_data_out_gb,
      ),
    ];
  },
});
