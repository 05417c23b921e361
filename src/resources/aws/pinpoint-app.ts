import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_push_notifications",
    name: "Push notifications",
    unit: "1M notifications",
    usagetype: "Pinpoint_DeliveryAttempts",
    per: 1_000_000,
  },
];

/** What is left of Pinpoint since its campaigns, journeys and emails ended on 2026-10-30: push notifications. */
export const pinpointApp = defineResource({
  type: "aws_pinpoint_app",
  source: "https://aws.amazon.com/pinpoint/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonPinpoint", region, METERS, usage);
  },
});
