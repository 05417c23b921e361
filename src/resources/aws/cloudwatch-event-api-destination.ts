import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [
  { key: "monthly_invocations", name: "Invocations", unit: "1M invocations", usagetype: /Api-?Destination/i, per: 1_000_000 },
];

export const cloudwatchEventApiDestination = defineResource({
  type: "aws_cloudwatch_event_api_destination",
  source: "https://aws.amazon.com/eventbridge/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSEvents", region, METERS, usage);
  },
});
