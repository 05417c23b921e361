import { defineResource, metered } from "../define.js";

/** Credentials that grants give; listed among the calls that manage them, of which some are free. */
export const s3controlAccessGrant = defineResource({
  type: "aws_s3control_access_grant",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { monthly_requests: "number" },

  components({ region, usage }) {
    if (usage.monthly_requests === undefined) return null;
    const attributes = { usagetype: "Requests-Tier8", operation: /DataAccess$/ };
    const query = { vendor: "aws", service: "AmazonS3", family: null, region, attributes } as const;
    return metered("Access grant requests", "1k requests", query, usage.monthly_requests, { per: 1_000 });
  },
});
