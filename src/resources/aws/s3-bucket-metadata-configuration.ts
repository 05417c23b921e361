import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_updates", name: "Metadata updates", unit: "1M updates", usagetype: "Metadata-Updates", per: 1_000_000 },
];

export const s3BucketMetadataConfiguration = defineResource({
  type: "aws_s3_bucket_metadata_configuration",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonS3", region, METERS, usage);
  },
});
