import { defineResource, metered } from "../define.js";
import { s3 } from "./shared/s3.js";

export const s3BucketInventory = defineResource({
  type: "aws_s3_bucket_inventory",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { monthly_listed_objects: "number" },

  components({ region, usage }) {
    return metered("Objects listed", "1M objects", s3(region, { usagetype: "Inventory-ObjectsListed" }), usage.monthly_listed_objects, {
      per: 1_000_000,
    });
  },
});
