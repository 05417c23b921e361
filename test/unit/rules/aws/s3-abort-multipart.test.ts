import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { s3AbortMultipart } from "../../../../src/rules/aws/s3-abort-multipart.js";
import { outcomeOf } from "../../../support/rule-case.js";

const lifecycle = (rule: Json[], more: object = {}) =>
  outcomeOf(s3AbortMultipart, { type: "aws_s3_bucket_lifecycle_configuration", values: { bucket: "logs", rule }, ...more });
const abort = [{ days_after_initiation: 3 }];
const added = (days: number) => ({
  id: "abort-incomplete-multipart-uploads",
  status: "Enabled",
  filter: [{}],
  abort_incomplete_multipart_upload: [{ days_after_initiation: days }],
});

describe("aws-s3-abort-multipart", () => {
  it("adds a rule after those that are there", () => {
    expect(lifecycle([{ id: "expire", status: "Enabled", expiration: [{ days: 30 }] }])).toEqual({ "rule.1": added(7) });
    expect(lifecycle([], { options: { days: 2 } })).toEqual({ "rule.0": added(2) });
  });

  it("passes where a rule cleans up", () => {
    expect(lifecycle([{ id: "clean", status: "Enabled", abort_incomplete_multipart_upload: abort }])).toBe("pass");
  });

  it("does not count a rule that is disabled", () => {
    expect(lifecycle([{ id: "clean", status: "Disabled", abort_incomplete_multipart_upload: abort }])).toEqual({ "rule.1": added(7) });
  });
});
