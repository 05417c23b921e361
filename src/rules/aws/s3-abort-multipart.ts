import { defineRule, pass, propose } from "../define.js";

export const s3AbortMultipart = defineRule({
  id: "aws-s3-abort-multipart",
  title: "Clean up incomplete uploads",
  appliesTo: ["aws_s3_bucket_lifecycle_configuration"],
  risk: "low",
  effect: "in-place",
  whenNot: "An upload that takes longer than the given days fails.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html",
  options: { days: 7 },
  saves: "usage",

  evaluate({ attributes, options }) {
    const rules = attributes.blocks("rule");
    if (rules.some((rule) => rule.string("status") === "Enabled" && rule.blocks("abort_incomplete_multipart_upload").length > 0))
      return pass();

    const rule = {
      id: "abort-incomplete-multipart-uploads",
      status: "Enabled",
      filter: [{}],
      abort_incomplete_multipart_upload: [{ days_after_initiation: options.days }],
    };
    return propose(
      [{ path: ["rule", rules.length], to: rule }],
      "Parts of uploads that were never finished are stored, charged and not shown in listings.",
    );
  },
});
