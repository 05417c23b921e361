import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_requests", name: "Searches", unit: "1k requests", usagetype: "Geocode", per: 1_000 }];

export const locationPlaceIndex = defineResource({
  type: "aws_location_place_index",
  source: "https://aws.amazon.com/location/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLocationService", region, METERS, usage);
  },
});
