import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { efsLifecycleIa } from "../../../../src/rules/aws/efs-lifecycle-ia.js";
import { outcomeOf } from "../../../support/rule-case.js";

const files = (lifecycle_policy: Json[], more: object = {}) =>
  outcomeOf(efsLifecycleIa, { type: "aws_efs_file_system", values: { lifecycle_policy }, ...more });
const back = { transition_to_primary_storage_class: "AFTER_1_ACCESS" };

describe("aws-efs-lifecycle-ia", () => {
  it("adds a block for each transition that is missing", () => {
    expect(files([])).toEqual({ "lifecycle_policy.0": { transition_to_ia: "AFTER_30_DAYS" }, "lifecycle_policy.1": back });
    expect(files([back])).toEqual({ "lifecycle_policy.1": { transition_to_ia: "AFTER_30_DAYS" } });
    expect(files([back], { options: { transition: "AFTER_7_DAYS" } })).toEqual({
      "lifecycle_policy.1": { transition_to_ia: "AFTER_7_DAYS" },
    });
  });

  it("passes a file system that moves cold files", () => {
    expect(files([{ transition_to_ia: "AFTER_90_DAYS" }])).toBe("pass");
  });

  it("skips policies that are not known yet", () => {
    expect(outcomeOf(efsLifecycleIa, { type: "aws_efs_file_system", values: {}, unknown: { lifecycle_policy: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "lifecycle_policy",
    });
  });
});
