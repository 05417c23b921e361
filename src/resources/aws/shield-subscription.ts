import { defineResource, fixed } from "../define.js";

export const shieldSubscription = defineResource({
  type: "aws_shield_subscription",
  source: "https://aws.amazon.com/shield/pricing/",

  components() {
    return fixed(
      "Shield Advanced",
      "months",
      { vendor: "aws", service: "AWSShield", family: null, region: null, attributes: { usagetype: "Shield-Monthly-Fee" } },
      1,
    );
  },
});
