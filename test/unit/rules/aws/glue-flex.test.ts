import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { glueFlex } from "../../../../src/rules/aws/glue-flex.js";
import { outcomeOf } from "../../../support/rule-case.js";

const spark = { command: [{ name: "glueetl" }], glue_version: "4.0", worker_type: "G.1X" };
const job = (values: Record<string, Json>, nonProduction = true) =>
  outcomeOf(glueFlex, { type: "aws_glue_job", values: { ...spark, ...values }, nonProduction });

describe("aws-glue-flex", () => {
  it("moves Spark jobs outside production, and those tagged as batch", () => {
    expect(job({})).toEqual({ execution_class: "FLEX" });
    expect(job({ tags: { workload: "Batch" } }, false)).toEqual({ execution_class: "FLEX" });
  });

  it.each([
    ["a job in production", {}, false],
    ["a FLEX job", { execution_class: "FLEX" }, true],
    ["a Python shell job", { command: [{ name: "pythonshell" }] }, true],
    ["a version without FLEX", { glue_version: "2.0" }, true],
    ["a worker type without FLEX", { worker_type: "G.025X" }, true],
  ])("passes %s", (_, values, nonProduction) => {
    expect(job(values, nonProduction)).toBe("pass");
  });
});
