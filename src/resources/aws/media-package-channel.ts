import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_in_gb", name: "Video ingested", unit: "GB", usagetype: "EMP-ingest-bytes" },
  { key: "monthly_data_out_gb", name: "Video packaged", unit: "GB", usagetype: "EMP-origin-packaging-bytes" },
];

export const mediaPackageChannel = defineResource({
  type: ["aws_media_package_channel", "aws_media_packagev2_channel_group"],
  source: "https://aws.amazon.com/mediapackage/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSElementalMediaPackage", region, METERS, usage);
  },
});
