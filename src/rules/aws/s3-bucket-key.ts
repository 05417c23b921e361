import { defineRule, pass, propose, type ValueChange } from "../define.js";

export const s3BucketKey = defineRule({
  id: "aws-s3-bucket-key",
  title: "Use a bucket key for KMS encryption",
  appliesTo: ["aws_s3_bucket_server_side_encryption_configuration"],
  risk: "low",
  effect: "in-place",
  whenNot:
    "A key policy that tests the ARN of the object must test that of the bucket instead. Objects written before keep their own keys.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html",
  saves: "usage",

  evaluate({ attributes }) {
    const changes: ValueChange[] = [];
    attributes.blocks("rule").forEach((rule, index) => {
      const algorithm = rule.block("apply_server_side_encryption_by_default")?.string("sse_algorithm");
      if (algorithm === "aws:kms" && !rule.boolean("bucket_key_enabled"))
        changes.push({ path: ["rule", index, "bucket_key_enabled"], to: true });
    });
    return changes.length === 0
      ? pass()
      : propose(changes, "Without a bucket key every object read or written is a charged request to KMS.");
  },
});
