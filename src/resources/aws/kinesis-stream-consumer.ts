import { UnknownAttribute } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";

/** A consumer with its own throughput is billed for every shard of a provisioned stream by the hour; the data that it reads is on the stream. */
export const kinesisStreamConsumer = defineResource({
  type: "aws_kinesis_stream_consumer",
  source: "https://aws.amazon.com/kinesis/data-streams/pricing/",

  components(context) {
    const { region } = context;
    return () => {
      const stream = context.references("stream_arn").find(({ type }) => type === "aws_kinesis_stream");
      if (!stream) throw new UnknownAttribute("stream_arn", "unknown");
      // The stream's usage has all consumer hours already.
      if (stream.usage["monthly_provisioned_efo_consumer_hours"] !== undefined) return null;
      const [details] = blocksOrNone(stream.attributes, "stream_mode_details");
      if (details && stringOr(details, "stream_mode", "PROVISIONED").toUpperCase() === "ON_DEMAND") return null;
      const query = {
        vendor: "aws",
        service: "AmazonKinesis",
        family: "Kinesis Streams",
        region,
        attributes: { usagetype: "EnhancedFanoutHour", operation: "ConsumerHour" },
      } as const;
      const shards = stream.attributes.number("shard_count", 1);
      return fixed("Enhanced Fan Out (EFO)", "consumer-shard hours", query, shards * HOURS_PER_MONTH);
    };
  },
});
