import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_position_evaluations",
    name: "Positions evaluated",
    unit: "1k requests",
    usagetype: "PositionEvaluation",
    per: 1_000,
  },
];

export const locationGeofenceCollection = defineResource({
  type: "aws_location_geofence_collection",
  source: "https://aws.amazon.com/location/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLocationService", region, METERS, usage);
  },
});
