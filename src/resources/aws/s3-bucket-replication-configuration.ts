import { defineResource, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";

/**
 * Copies are billed as storage and requests of the bucket that they go to, and as data transfer between regions.
 * Replication Time Control adds a price for each GB.
 */
export const s3BucketReplicationConfiguration = defineResource({
  type: "aws_s3_bucket_replication_configuration",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { monthly_replicated_gb: "number" },

  components({ attributes, region, usage }) {
    const isTimed = blocksOrNone(attributes, "rule").some((rule) =>
      blocksOrNone(rule, "destination").some((destination) => blocksOrNone(destination, "replication_time").length > 0),
    );
    if (!isTimed) return null;
    // Where AWS names both regions, the one that it goes to is still there.
    const query = { vendor: "aws", service: "AmazonS3", family: null, region, attributes: { usagetype: /S3RTC-Out-Bytes$/ } } as const;
    return metered("Replication Time Control", "GB", query, usage.monthly_replicated_gb);
  },
});
