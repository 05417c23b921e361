import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_data_routed_gb", name: "Data routed", unit: "GB", usagetype: "MRAP-Out-Bytes" }];

export const s3controlMultiRegionAccessPoint = defineResource({
  type: "aws_s3control_multi_region_access_point",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonS3", region, METERS, usage);
  },
});
