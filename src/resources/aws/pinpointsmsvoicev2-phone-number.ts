import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_messages", name: "Messages sent", unit: "messages", usagetype: "OutboundSMS" }];

/** Leases and messages are priced by country and carrier. */
export const pinpointsmsvoicev2PhoneNumber = defineResource({
  type: "aws_pinpointsmsvoicev2_phone_number",
  source: "https://aws.amazon.com/end-user-messaging/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSEndUserMessaging", region, METERS, usage);
  },
});
