import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_position_updates", name: "Positions written", unit: "1k updates", usagetype: "PositionWrite", per: 1_000 },
];

export const locationTracker = defineResource({
  type: "aws_location_tracker",
  source: "https://aws.amazon.com/location/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLocationService", region, METERS, usage);
  },
});
