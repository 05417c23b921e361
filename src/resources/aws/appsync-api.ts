import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_operations", name: "Event API operations", unit: "1M operations", usagetype: "EventAPIOperations", per: 1_000_000 },
  {
    key: "monthly_connection_minutes",
    name: "Connection minutes",
    unit: "1M minutes",
    usagetype: "EventAPIConnectionMinutes",
    per: 1_000_000,
  },
];

export const appsyncApi = defineResource({
  type: "aws_appsync_api",
  source: "https://aws.amazon.com/appsync/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSAppSync", region, METERS, usage);
  },
});
