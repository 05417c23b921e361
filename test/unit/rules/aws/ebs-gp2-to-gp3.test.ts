import { describe, expect, it } from "vitest";
import { ebsGp2ToGp3 } from "../../../../src/rules/aws/ebs-gp2-to-gp3.js";
import { outcomeOf } from "../../../support/rule-case.js";

const volume = (values: Record<string, string | number>, more: object = {}) =>
  outcomeOf(ebsGp2ToGp3, { type: "aws_ebs_volume", values, ...more });

describe("aws-ebs-gp2-to-gp3", () => {
  it.each([
    ["a gp3 volume", { type: "gp3", size: 100 }],
    ["a provisioned IOPS volume", { type: "io2", size: 100 }],
    ["a volume on an Outpost", { type: "gp2", size: 100, outpost_arn: "arn:aws:outposts:eu-west-1:123456789012:outpost/op-1" }],
  ])("passes %s", (_, values) => {
    expect(volume(values)).toBe("pass");
  });

  it("passes a volume below the minimum size", () => {
    expect(volume({ type: "gp2", size: 9 }, { options: { minSizeGb: 10 } })).toBe("pass");
    expect(volume({ type: "gp2", size: 10 }, { options: { minSizeGb: 10 } })).toEqual({ type: "gp3" });
  });

  it.each([
    [1, { type: "gp3" }],
    [333, { type: "gp3" }],
    [334, { type: "gp3", throughput: 250 }],
    [1_000, { type: "gp3", throughput: 250 }],
    [1_001, { type: "gp3", throughput: 250, iops: 3_003 }],
    [5_333, { type: "gp3", throughput: 250, iops: 15_999 }],
    [16_384, { type: "gp3", throughput: 250, iops: 16_000 }],
  ])("keeps the performance of a volume of %d GB", (size, expected) => {
    expect(volume({ type: "gp2", size })).toEqual(expected);
  });

  it("takes a volume without a type for gp2, as EC2 does", () => {
    expect(volume({ size: 100 })).toEqual({ type: "gp3" });
    expect(volume({ size: 100 }, { unknown: { type: true }, written: ["size"] })).toEqual({ type: "gp3" });
  });

  it("skips a type that is set but not known yet", () => {
    expect(volume({ size: 100 }, { unknown: { type: true }, written: ["size", "type"] })).toEqual({
      skip: "unknown-attribute",
      detail: "type",
    });
  });

  it("skips a volume whose size comes from a snapshot", () => {
    expect(volume({ type: "gp2" }, { unknown: { size: true } })).toEqual({ skip: "unknown-attribute", detail: "size" });
    expect(volume({ type: "gp2" })).toEqual({ skip: "unknown-attribute", detail: "size" });
  });
});
