import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered, type Part } from "../define.js";
import { billedRequests } from "./shared/chunks.js";

const MILLION = 1_000_000;
const KILOBYTES_PER_GIGABYTE = 1_048_576;

interface Amounts {
  readonly requests: number | null;
  /** Size of one request. */
  readonly sizeKb: number;
}

export const snsTopic = defineResource({
  type: "aws_sns_topic",
  source: "https://aws.amazon.com/sns/pricing/",
  usage: {
    monthly_requests: "number",
    request_size_kb: "number",
    email_subscriptions: "number",
    http_subscriptions: "number",
    kinesis_subscriptions: "number",
    macos_subscriptions: "number",
    mobile_push_subscriptions: "number",
    sms_subscriptions: "number",
    sms_notification_price: "number",
  },

  components(context) {
    const { region, attributes, usage } = context;
    const amounts = { requests: billedRequests(usage.monthly_requests, usage.request_size_kb, 64), sizeKb: usage.request_size_kb ?? 1 };

    return () => {
      if (attributes.boolean("fifo_topic")) {
        return fifo(region, amounts, usage.monthly_requests ?? null, context.referrers("aws_sns_topic_subscription", "topic_arn").length);
      }
      // The free part of each kind of delivery is the first tier of its price list.
      const deliveries = (usagetype: string, free = 0): PriceQuery => ({
        vendor: "aws",
        service: "AmazonSNS",
        family: "Message Delivery",
        region,
        attributes: { usagetype: `DeliveryAttempts-${usagetype}` },
        terms: { startUsageAmount: String(free) },
      });
      const sent = (subscriptions: number | undefined, free = 0) => beyond(amounts.requests, subscriptions, free);
      const api: PriceQuery = {
        vendor: "aws",
        service: "AmazonSNS",
        family: "API Request",
        region,
        attributes: {},
        terms: { startUsageAmount: String(MILLION) },
      };

      return [
        metered("API requests (over 1M)", "1M requests", api, sent(1, MILLION), { per: MILLION }),
        metered(
          "HTTP/HTTPS notifications (over 100k)",
          "100k notifications",
          deliveries("HTTP", 100_000),
          sent(usage.http_subscriptions, 100_000),
          { per: 100_000 },
        ),
        metered(
          "Email/Email-JSON notifications (over 1k)",
          "100k notifications",
          deliveries("SMTP", 1_000),
          sent(usage.email_subscriptions, 1_000),
          { per: 100_000 },
        ),
        metered("Kinesis Firehose notifications", "1M notifications", deliveries("FIREHOSE"), sent(usage.kinesis_subscriptions), {
          per: MILLION,
        }),
        metered("Mobile Push notifications", "1M notifications", deliveries("APNS"), sent(usage.mobile_push_subscriptions), {
          per: MILLION,
        }),
        metered("MacOS notifications", "1M notifications", deliveries("MACOS"), sent(usage.macos_subscriptions), { per: MILLION }),
        () => sms(deliveries("SMS", 100), sent(usage.sms_subscriptions, 100), usage.sms_notification_price),
      ];
    };
  },
});

/** Text messages are priced by country and carrier: the list has no single price, so the usage file may state one. */
function sms(query: PriceQuery, messages: number | null, statedPrice: number | undefined): Part {
  if (messages === null) return null;
  return metered("SMS notifications (over 100)", "100 notifications", query, messages, {
    per: 100,
    ...(statedPrice === undefined ? {} : { statedPrice: String(statedPrice) }),
  });
}

/** Notifications that are charged: requests times subscriptions, less the free ones. */
function beyond(requests: number | null, subscriptions: number | undefined, free: number): number | null {
  if (requests === null || subscriptions === undefined) return null;
  return Math.max(0, requests * subscriptions - free);
}

/** A FIFO topic delivers to queues and bills both the messages and the gigabytes. AWS meters a gigabyte as 2^30 bytes. */
function fifo(region: string, { requests, sizeKb }: Amounts, messages: number | null, subscriptions: number): Part {
  const product = (usagetype: string): PriceQuery => ({
    vendor: "aws",
    service: "AmazonSNS",
    family: null,
    region,
    attributes: { usagetype },
  });
  const gigabytes = messages === null ? null : (messages * sizeKb) / KILOBYTES_PER_GIGABYTE;
  const perSubscription = (amount: number | null) => (amount === null ? null : amount * subscriptions);

  const published = [
    metered("FIFO Publish API requests", "1M requests", product("F-Request-Tier1"), requests, { per: MILLION }),
    metered("FIFO Publish API payload", "GB", product("F-Ingress-Tier1"), gigabytes),
  ];
  if (subscriptions === 0) return published;
  return [
    ...published,
    metered("FIFO notifications", "1M notifications", product("F-DA-SQS"), perSubscription(requests), { per: MILLION }),
    metered("FIFO notification payload", "GB", product("F-Egress-SQS"), perSubscription(gigabytes)),
  ];
}
