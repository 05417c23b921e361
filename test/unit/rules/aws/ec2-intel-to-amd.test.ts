import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ec2IntelToAmd } from "../../../../src/rules/aws/ec2-intel-to-amd.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_instance", { instance_type: "t3.nano" }, { instance_type: "t3a.nano" }],
  ["aws_instance", { instance_type: "c5.large" }, { instance_type: "c6a.large" }],
  ["aws_launch_template", { instance_type: "m6i.32xlarge" }, { instance_type: "m6a.32xlarge" }],
  ["aws_instance", { instance_type: "m5.32xlarge" }, "pass"],
  ["aws_instance", { instance_type: "c5.9xlarge" }, "pass"],
  ["aws_instance", { instance_type: "m6g.large" }, "pass"],
  ["aws_instance", { instance_type: "m5.metal" }, "pass"],
  ["aws_instance", { instance_type: "m5.large", cpu_options: [{ core_count: 1, threads_per_core: 1 }] }, "pass"],
  ["aws_launch_template", { name: "without a type" }, "pass"],
];

describe("aws-ec2-intel-to-amd", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ec2IntelToAmd, { type, values })).toEqual(expected);
  });

  it("skips instance_type that is not known yet", () => {
    expect(outcomeOf(ec2IntelToAmd, { type: "aws_instance", values: {}, unknown: { instance_type: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "instance_type",
    });
  });

  it("takes CPU options for the user's only where the configuration sets them", () => {
    const values = { instance_type: "m5.large", cpu_options: [{ core_count: 1, threads_per_core: 2 }] };
    const judge = (written?: string[]) => outcomeOf(ec2IntelToAmd, { type: "aws_instance", values, ...(written ? { written } : {}) });

    expect(judge(["cpu_options"])).toBe("pass");
    expect(judge(["instance_type"])).toEqual({ instance_type: "m6a.large" });
    expect(judge()).toEqual({ instance_type: "m6a.large" });
  });
});
