import { defineResource, tiered } from "../define.js";
import { stringOr } from "./shared/computed.js";

const TIERS = [
  { label: "first 10TB", upTo: 10_240 },
  { label: "next 20TB", upTo: 30_720 },
  { label: "next 20TB", upTo: 51_200 },
  { label: "over 50TB" },
];

// Usage types of vended logs by where they are delivered; logs for CloudWatch are billed on their log group.
const DELIVERIES = new Map([
  ["s3", { name: "Logs delivered to S3", usagetype: "S3-Egress-Bytes" }],
  ["kinesis-data-firehose", { name: "Logs delivered to Firehose", usagetype: "FH-Egress-Bytes" }],
]);

export const flowLog = defineResource({
  type: "aws_flow_log",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_data_delivered_gb: "number" },

  components({ attributes, region, usage }) {
    const delivery = DELIVERIES.get(stringOr(attributes, "log_destination_type", "cloud-watch-logs"));
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
