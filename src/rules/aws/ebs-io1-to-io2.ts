import { defineRule, pass, propose, skip } from "../define.js";

// Up to here io1 and io2 cost the same; above, io2 gets cheaper by the tier.
const FIRST_TIER_IOPS = 32_000;
const IO2_MIN_GB = 4;

export const ebsIo1ToIo2 = defineRule({
  id: "aws-ebs-io1-to-io2",
  title: "Move large io1 volumes to io2",
  appliesTo: ["aws_ebs_volume"],
  risk: "low",
  effect: "in-place",
  whenNot: "A volume that is attached to several instances has to be detached from those that are not on Nitro.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html",

  evaluate({ attributes }) {
    if (attributes.string("type") !== "io1") return pass();
    const iops = attributes.number("iops");
    if (iops === null) return skip("unknown-attribute", "iops");
    if (iops <= FIRST_TIER_IOPS || attributes.number("size", 0) < IO2_MIN_GB) return pass();

    return propose({ type: "io2" }, `io2 costs less for each IOPS above ${FIRST_TIER_IOPS.toLocaleString("en-US")}, and is more durable.`);
  },
});
