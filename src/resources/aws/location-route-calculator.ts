import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_routes", name: "Routes calculated", unit: "1k requests", usagetype: "Route", per: 1_000 },
];

export const locationRouteCalculator = defineResource({
  type: "aws_location_route_calculator",
  source: "https://aws.amazon.com/location/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLocationService", region, METERS, usage);
  },
});
