import { defineResource, metered } from "../define.js";
import { s3 } from "./shared/s3.js";

export const s3BucketAnalytics = defineResource({
  type: "aws_s3_bucket_analytics_configuration",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { monthly_monitored_objects: "number" },

  components({ region, usage }) {
    return metered(
      "Objects monitored",
      "1M objects",
      s3(region, { usagetype: "StorageAnalytics-ObjCount" }),
      usage.monthly_monitored_objects,
      { per: 1_000_000 },
    );
  },
});
