import { defineResource, fixed, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";

/**
 * Usage types begin with the code of an airport near the region (`IAD-`). A minute of the basic tier in standard definition counts as one
 * normalized minute.
 */
export const mediaConvertQueue = defineResource({
  type: "aws_media_convert_queue",
  source: "https://aws.amazon.com/mediaconvert/pricing/",
  usage: { monthly_normalized_minutes: "number" },

  components({ attributes, region, usage }) {
    const query = (usagetype: RegExp) =>
      ({ vendor: "aws", service: "AWSElementalMediaConvert", family: null, region, attributes: { usagetype } }) as const;
    if (attributes.string("pricing_plan", "ON_DEMAND") === "RESERVED") {
      const [plan] = blocksOrNone(attributes, "reservation_plan_settings");
      return fixed("Reserved transcoding slots", "slots", query(/^[A-Z]{3}-.*\bRTS\b/), plan?.number("reserved_slots", 1) ?? 1);
    }
    return metered("Transcoding", "normalized minutes", query(/^[A-Z]{3}-B-AVC-SD-S-30-NTM$/), usage.monthly_normalized_minutes);
  },
});
