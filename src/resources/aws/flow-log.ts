import { defineResource, tiered, type ResourceContext } from "../define.js";
import { stringOr } from "./shared/computed.js";

const TIERS = [
  { label: "first 10TB", upTo: 10_240 },
  { label: "next 20TB", upTo: 30_720 },
  { label: "next 20TB", upTo: 51_200 },
  { label: "over 50TB" },
];

// Usage types of vended logs by where they are delivered; logs for CloudWatch are billed on their log group.
const S3 = { name: "Logs delivered to S3", usagetype: "S3-Egress-Bytes" };
const FIREHOSE = { name: "Logs delivered to Firehose", usagetype: "FH-Egress-Bytes" };
const DELIVERIES = new Map([
  ["s3", S3],
  ["S3", S3],
  ["kinesis-data-firehose", FIREHOSE],
  ["FH", FIREHOSE],
]);

export const flowLog = defineResource({
  type: ["aws_flow_log", "aws_cloudwatch_log_delivery"],
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_data_delivered_gb: "number" },

  components(context) {
    const { region, usage } = context;
    const delivery = DELIVERIES.get(destinationType(context));
    if (!delivery) return null;
    const query = {
      vendor: "aws",
      service: "AmazonCloudWatch",
      family: null,
      region,
      attributes: { usagetype: delivery.usagetype },
    } as const;
    return tiered(delivery.name, "GB", query, usage.monthly_data_delivered_gb, TIERS);
  },
});

function destinationType(context: Pick<ResourceContext, "type" | "attributes" | "references">): string {
  if (context.type !== "aws_cloudwatch_log_delivery") return stringOr(context.attributes, "log_destination_type", "cloud-watch-logs");
  const [destination] = context.references("delivery_destination_arn");
  return destination ? stringOr(destination.attributes, "delivery_destination_type", "") : "";
}
