import { describe, expect, it } from "vitest";
import { unusedUsage } from "../../../src/app/unused-usage.js";
import type { SourceRange } from "../../../src/model/diagnostic.js";
import type { Reading } from "../../../src/model/resource.js";
import { graph, resource } from "../../support/graph.js";

const PLACE: SourceRange = { file: "usage.yml", start: 0, end: 1, line: 3, column: 3, endLine: 3 };

function reading(...addresses: string[]): Reading {
  const planned = graph(...addresses.map((address) => ({ ...resource(address), address })));
  return { kind: "source", planned, prior: null, diagnostics: [], terraformVersion: null };
}

function usage(...addresses: string[]) {
  return { file: "usage.yml", valuesFor: () => ({}), addresses: new Map(addresses.map((address) => [address, PLACE])) };
}

describe("usage for a resource that is not there", () => {
  it("is a warning with the place and the nearest address of the type", () => {
    const [warning] = unusedUsage(reading("aws_instance.web"), usage("aws_instance.weeb", "aws_sqs_queue.jobs"));

    expect(warning).toMatchObject({ severity: "warning", code: "usage-unknown-address", range: PLACE });
    expect(warning?.detail).toContain("aws_instance.weeb (did you mean aws_instance.web?), aws_sqs_queue.jobs,");
  });

  it("is not said of addresses, wildcards and things that exist in usage files only", () => {
    const named = usage("aws_instance.web[0]", "aws_instance.web[*]", "aws_data_transfer.virginia");

    expect(unusedUsage(reading("aws_instance.web[0]"), named)).toEqual([]);
  });
});
