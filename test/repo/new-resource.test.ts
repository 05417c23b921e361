import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, runNode } from "../support/run.js";

const copy = mkdtempSync(join(tmpdir(), "terratrim-new-resource-"));
for (const part of ["scripts/new-resource.mjs", "src/resources/aws"]) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

const newResource = (...args: string[]) => runNode([join(copy, "scripts/new-resource.mjs"), ...args]);
const text = (path: string): string => readFileSync(join(copy, path), "utf8");

describe("npm run new:resource", () => {
  it("writes the mapping, its case and one line of the list", async () => {
    const before = text("src/resources/aws/mappings.ts").split("\n");

    const { code } = await newResource("aws_example_thing");

    expect(code).toBe(0);
    expect(text("src/resources/aws/example-thing.ts")).toContain('type: "aws_example_thing"');
    expect(text("test/cases/aws-example-thing/main.tf")).toContain('resource "aws_example_thing" "example"');
    expect(text("test/cases/aws-example-thing/usage.yml")).toContain("aws_example_thing.example:");
    const after = text("src/resources/aws/mappings.ts").split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual(['export { exampleThing } from "./example-thing.js";']);
    expect(after).toHaveLength(before.length + 1);
  });

  it.each([
    ["aws_alb", "aws_alb is mapped in src/resources/aws/lb.ts"],
    ["aws_ecs_cluster", "aws_ecs_cluster is listed as free in src/resources/aws/shared/free-compute.ts"],
    ["other_thing", "There are no resources of the provider other yet"],
    ["nothing", "Give a Terraform type: npm run new:resource aws_nat_gateway"],
  ])("refuses %s and says why", async (type, message) => {
    const { code, stderr } = await newResource(type);

    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
