import { defineRule, pass, propose, skip } from "../define.js";
import { stringOr } from "../provider-default.js";
import { FULL_THROUGHPUT_FROM_GB, gp3Performance } from "./shared/gp3.js";

export const ebsGp2ToGp3 = defineRule({
  id: "aws-ebs-gp2-to-gp3",
  title: "Move gp2 volumes to gp3",
  appliesTo: ["aws_ebs_volume"],
  risk: "low",
  effect: "in-place",
  whenNot: "A volume that was modified in the last six hours has to wait. Volumes on Outposts stay on gp2.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html",
  options: { minSizeGb: 1, fullThroughputFromGb: FULL_THROUGHPUT_FROM_GB },

  evaluate(context) {
    const { attributes, options } = context;
    // EC2 makes gp2 volumes where the type is left out.
    if (stringOr(context, "type", "gp2") !== "gp2" || attributes.has("outpost_arn")) return pass();
    const size = attributes.number("size");
    if (size === null) return skip("unknown-attribute", "size");
    if (size < options.minSizeGb) return pass();

    const performance = gp3Performance(size, options.fullThroughputFromGb);
    return propose({ type: "gp3", ...performance }, "gp3 costs less per GB than gp2 and is at least as fast.", {
      evidence: [`The volume has ${size} GB.`],
    });
  },
});
