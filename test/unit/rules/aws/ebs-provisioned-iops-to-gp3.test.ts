import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ebsProvisionedIopsToGp3 } from "../../../../src/rules/aws/ebs-provisioned-iops-to-gp3.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_ebs_volume", { type: "io1", size: 100, iops: 100 }, { type: "gp3", iops: 3000 }],
  ["aws_ebs_volume", { type: "io1", size: 100, iops: 500 }, { type: "gp3", iops: 3000 }],
  ["aws_ebs_volume", { type: "io1", size: 100, iops: 504 }, { type: "gp3", iops: 3000, throughput: 126 }],
  ["aws_ebs_volume", { type: "io2", size: 100, iops: 16000 }, { type: "gp3", iops: 16000, throughput: 500 }],
  ["aws_ebs_volume", { type: "io2", size: 100, iops: 16001 }, "pass"],
  ["aws_ebs_volume", { type: "io2", size: 10, iops: 5000 }, { type: "gp3", iops: 5000, throughput: 500 }],
  ["aws_ebs_volume", { type: "io2", size: 10, iops: 5001 }, "pass"],
  ["aws_ebs_volume", { type: "io1", size: 100, iops: 3000, multi_attach_enabled: true }, "pass"],
  ["aws_ebs_volume", { type: "gp2", size: 100 }, "pass"],
  ["aws_ebs_volume", { type: "io1", size: 100 }, { skip: "unknown-attribute", detail: "iops" }],
];

describe("aws-ebs-provisioned-iops-to-gp3", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ebsProvisionedIopsToGp3, { type, values })).toEqual(expected);
  });

  it("skips size that is not known yet", () => {
    expect(
      outcomeOf(ebsProvisionedIopsToGp3, { type: "aws_ebs_volume", values: { type: "io1", iops: 3000 }, unknown: { size: true } }),
    ).toEqual({ skip: "unknown-attribute", detail: "size" });
  });
});
