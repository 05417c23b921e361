import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_days", name: "Phone number", unit: "days", usagetype: "did-numbers" }];

/** Billed by the day; the rate depends on country and kind. */
export const connectPhoneNumber = defineResource({
  type: "aws_connect_phone_number",
  source: "https://aws.amazon.com/connect/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonConnect", region, METERS, usage);
  },
});
