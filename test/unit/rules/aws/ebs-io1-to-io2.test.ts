import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ebsIo1ToIo2 } from "../../../../src/rules/aws/ebs-io1-to-io2.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_ebs_volume", { type: "io1", size: 1000, iops: 32001 }, { type: "io2" }],
  ["aws_ebs_volume", { type: "io1", size: 1000, iops: 32000 }, "pass"],
  ["aws_ebs_volume", { type: "io1", size: 3, iops: 40000 }, "pass"],
  ["aws_ebs_volume", { type: "io2", size: 1000, iops: 40000 }, "pass"],
];

describe("aws-ebs-io1-to-io2", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ebsIo1ToIo2, { type, values })).toEqual(expected);
  });

  it("skips iops that is not known yet", () => {
    expect(outcomeOf(ebsIo1ToIo2, { type: "aws_ebs_volume", values: { type: "io1", size: 1000 }, unknown: { iops: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "iops",
    });
  });
});
