import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_targeted_users", name: "Targeted users", unit: "users", usagetype: "MonthlyTargetedAudience" },
  {
    key: "monthly_push_notifications",
    name: "Push notifications",
    unit: "1M notifications",
    usagetype: "PushNotifications",
    per: 1_000_000,
  },
  { key: "monthly_emails", name: "Emails", unit: "1k emails", usagetype: "Emails", per: 1_000 },
];

export const pinpointApp = defineResource({
  type: "aws_pinpoint_app",
  source: "https://aws.amazon.com/pinpoint/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonPinpoint", region, METERS, usage);
  },
});
