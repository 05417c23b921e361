import { defineResource, tiered } from "../define.js";

const OBJECT_TIERS = [{ label: "first 25B", upTo: 25_000_000_000 }, { label: "next 75B", upTo: 100_000_000_000 }, { label: "over 100B" }];

export const s3controlStorageLensConfiguration = defineResource({
  type: "aws_s3control_storage_lens_configuration",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { monitored_objects: "number" },

  components({ region, usage }) {
    return tiered(
      "Objects with advanced metrics",
      "1M objects",
      { vendor: "aws", service: "AmazonS3", family: null, region, attributes: { usagetype: "StorageLens-ObjCount" } },
      usage.monitored_objects,
      OBJECT_TIERS,
      { per: 1_000_000 },
    );
  },
});
