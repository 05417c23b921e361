import { defineResource, metered } from "../define.js";

export const cloudfrontFunction = defineResource({
  type: "aws_cloudfront_function",
  source: "https://aws.amazon.com/cloudfront/pricing/",
  // `MonthlyRequests` is an older spelling that usage files still carry.
  usage: { monthly_requests: "number", MonthlyRequests: "number" },

  components({ usage }) {
    // Two million invocations a month are free for an account; the rate after them is shown.
    const query = {
      vendor: "aws",
      service: "AmazonCloudFront",
      family: "Request",
      region: null,
      attributes: { usagetype: "Executions-CloudFrontFunctions" },
      terms: { startUsageAmount: "2000000" },
    } as const;
    return metered("Total number of invocations", "1M invocations", query, usage.monthly_requests ?? usage.MonthlyRequests, {
      per: 1_000_000,
    });
  },
});
