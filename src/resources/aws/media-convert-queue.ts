import { defineResource, fixed, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";

export const mediaConvertQueue = defineResource({
  type: "aws_media_convert_queue",
  source: "https://aws.amazon.com/mediaconvert/pricing/",
  usage: { monthly_normalized_minutes: "number" },

  components({ attributes, region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSElementalMediaConvert", family: null, region, attributes: { usagetype } }) as const;
    if (attributes.string("pricing_plan", "ON_DEMAND") === "RESERVED") {
      const [plan] = blocksOrNone(attributes, "reservation_plan_settings");
      return fixed("Reserved transcoding slots", "slots", query("ReservedTranscodeSlot"), plan?.number("reserved_slots", 1) ?? 1);
    }
    return metered("Transcoding", "normalized minutes", query("Basic-SD-Minutes"), usage.monthly_normalized_minutes);
  },
});
