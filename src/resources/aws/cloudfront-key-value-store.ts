import { defineResource, metered } from "../define.js";

/** Usage types as in CloudFront's usage reports: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/usage-charts.html */
export const cloudfrontKeyValueStore = defineResource({
  type: "aws_cloudfront_key_value_store",
  source: "https://aws.amazon.com/cloudfront/pricing/",
  usage: { monthly_reads: "number", monthly_api_requests: "number" },

  components({ usage }) {
    const store = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonCloudFront", family: null, region: null, attributes: { usagetype } }) as const;
    const { monthly_reads: reads, monthly_api_requests: requests } = usage;

    return [
      reads === undefined ? null : metered("Reads by functions", "1M reads", store("KeyValueStore-EdgeReads"), reads, { per: 1_000_000 }),
      requests === undefined
        ? null
        : metered("API requests", "1k requests", store("KeyValueStore-APIOperations"), requests, { per: 1_000 }),
    ];
  },
});
