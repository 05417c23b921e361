import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { s3BucketKey } from "../../../../src/rules/aws/s3-bucket-key.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  [
    "aws_s3_bucket_server_side_encryption_configuration",
    { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "aws:kms" }] }] },
    { "rule.0.bucket_key_enabled": true },
  ],
  [
    "aws_s3_bucket_server_side_encryption_configuration",
    { rule: [{ bucket_key_enabled: true, apply_server_side_encryption_by_default: [{ sse_algorithm: "aws:kms" }] }] },
    "pass",
  ],
  [
    "aws_s3_bucket_server_side_encryption_configuration",
    { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }] }] },
    "pass",
  ],
  [
    "aws_s3_bucket_server_side_encryption_configuration",
    { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "aws:kms:dsse" }] }] },
    "pass",
  ],
];

describe("aws-s3-bucket-key", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(s3BucketKey, { type, values })).toEqual(expected);
  });
});
