import { defineResource, metered, tiered } from "../define.js";
import { billedRequests } from "./shared/chunks.js";

const FIRST_TIER = 100_000_000_000;
const TIERS = [{ label: "first 100B", upTo: FIRST_TIER }, { label: "next 100B", upTo: 2 * FIRST_TIER }, { label: "over 200B" }];

export const sqsQueue = defineResource({
  type: "aws_sqs_queue",
  source: "https://aws.amazon.com/sqs/pricing/",
  // `request_size` is the older name of `request_size_kb`.
  usage: { monthly_requests: "number", request_size_kb: "number", request_size: "number" },

  components({ region, attributes, usage }) {
    const requests = billedRequests(usage.monthly_requests, usage.request_size_kb ?? usage.request_size, 64);

    return () => {
      const queueType = attributes.boolean("fifo_queue") ? "FIFO (first-in, first-out)" : "Standard";
      const query = { vendor: "aws", service: "AWSQueueService", family: "API Request", region, attributes: { queueType } } as const;
      if (requests !== null && requests > FIRST_TIER) return tiered("Requests", "1M requests", query, requests, TIERS, { per: 1_000_000 });
      return metered("Requests", "1M requests", { ...query, terms: { startUsageAmount: "0" } }, requests, { per: 1_000_000 });
    };
  },
});
