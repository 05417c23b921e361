import { defineResource, metered } from "../define.js";
import { s3 } from "./shared/s3.js";

/** S3 Express One Zone. */
export const s3DirectoryBucket = defineResource({
  type: "aws_s3_directory_bucket",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { storage_gb: "number", monthly_tier_1_requests: "number", monthly_tier_2_requests: "number" },

  components({ region, usage }) {
    return [
      metered("Storage", "GB", s3(region, { usagetype: "TimedStorage-XZ-ByteHrs" }), usage.storage_gb),
      metered(
        "PUT, COPY, POST, LIST requests",
        "1k requests",
        s3(region, { usagetype: "Requests-XZ-Tier1" }),
        usage.monthly_tier_1_requests,
        { per: 1000 },
      ),
      metered("GET and all other requests", "1k requests", s3(region, { usagetype: "Requests-XZ-Tier2" }), usage.monthly_tier_2_requests, {
        per: 1000,
      }),
    ];
  },
});
