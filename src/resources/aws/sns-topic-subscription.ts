import { defineResource, metered } from "../define.js";
import { billedRequests } from "./shared/chunks.js";

interface Delivery {
  readonly name: string;
  readonly per: number;
  readonly usagetype: string;
  /** Where the tier that is charged starts. */
  readonly start: number;
}

// Deliveries to SQS queues and Lambda functions are free.
const DELIVERIES: Readonly<Record<string, Delivery>> = {
  http: { name: "HTTP notifications", per: 1_000_000, usagetype: "DeliveryAttempts-HTTP", start: 100_000 },
  https: { name: "HTTP notifications", per: 1_000_000, usagetype: "DeliveryAttempts-HTTP", start: 100_000 },
  email: { name: "Email notifications", per: 100_000, usagetype: "DeliveryAttempts-SMTP", start: 1_000 },
  "email-json": { name: "Email notifications", per: 100_000, usagetype: "DeliveryAttempts-SMTP", start: 1_000 },
  firehose: { name: "Kinesis Firehose notifications", per: 1_000_000, usagetype: "DeliveryAttempts-FIREHOSE", start: 0 },
  application: { name: "Mobile Push notifications", per: 1_000_000, usagetype: "DeliveryAttempts-APNS", start: 0 },
  sms: { name: "SMS notifications", per: 100, usagetype: "DeliveryAttempts-SMS", start: 100 },
};

export const snsTopicSubscription = defineResource({
  type: "aws_sns_topic_subscription",
  source: "https://aws.amazon.com/sns/pricing/",
  usage: { monthly_requests: "number", request_size_kb: "number" },

  components({ region, attributes, usage }) {
    const delivery = DELIVERIES[attributes.string("protocol", "").toLowerCase()];
    if (!delivery) return null;
    const query = {
      vendor: "aws",
      service: "AmazonSNS",
      family: "Message Delivery",
      region,
      attributes: { usagetype: delivery.usagetype },
      terms: { startUsageAmount: String(delivery.start) },
    } as const;
    const unit = delivery.per === 1_000_000 ? "1M notifications" : delivery.per === 100_000 ? "100k notifications" : "100 notifications";
    return metered(delivery.name, unit, query, billedRequests(usage.monthly_requests, usage.request_size_kb, 64), { per: delivery.per });
  },
});
