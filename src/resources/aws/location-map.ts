import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_tiles", name: "Map tiles", unit: "1k tiles", usagetype: "MapTile", per: 1_000 }];

export const locationMap = defineResource({
  type: "aws_location_map",
  source: "https://aws.amazon.com/location/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLocationService", region, METERS, usage);
  },
});
