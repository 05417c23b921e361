import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monitored_objects",
    name: "Objects with advanced metrics",
    unit: "1M objects",
    usagetype: "StorageLens-ObjCount",
    per: 1_000_000,
  },
];

export const s3controlStorageLensConfiguration = defineResource({
  type: "aws_s3control_storage_lens_configuration",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonS3", region, METERS, usage);
  },
});
