import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ResultsDocument } from "../../src/report/json-schema.js";
import { ROOT, runNode, type Ended } from "../support/run.js";

const EXAMPLE = join(ROOT, "examples/overmind");
let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-cli-"));
  return () => rmSync(work, { recursive: true });
});

function terratrim(...args: string[]): Promise<Ended> {
  return runNode([join(ROOT, "dist/cli.js"), ...args], { cwd: work, env: { NO_COLOR: "1" } });
}

describe("terratrim", () => {
  it.each([
    ["price", [join(EXAMPLE, "plan.json")]],
    ["price", [EXAMPLE]],
    ["diff", [join(EXAMPLE, "plan.json")]],
    ["check", [join(EXAMPLE, "plan.json")]],
    ["recommend", [join(EXAMPLE, "plan.json")]],
  ])("%s prints the document of its published schema", async (command, args) => {
    const { code, stdout } = await terratrim(command, ...args, "--format", "json");

    const result = ResultsDocument.safeParse(JSON.parse(stdout));

    expect(code).toBe(0);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it("keeps warnings out of the report on standard output", async () => {
    const { stdout, stderr } = await terratrim("price", EXAMPLE);

    expect(stdout).not.toContain("Warning:");
    expect(stderr).toContain("terraform init");
  });

  it.each([
    [["price", "nowhere"], /nothing at nowhere/],
    [["price", "--currency", "dollars"], /three letters/],
    [["prise"], /unknown command 'prise'/],
    [["price", "--terraform-var", "x"], /NAME=VALUE/],
    [["price", EXAMPLE, "--usage-file", "none.yml"], /no usage file/],
    [["check", join(EXAMPLE, "plan.json"), "--policies", "nowhere"], /no folder of policies/],
  ])("says what is wrong with %j and exits with 1", async (args, message) => {
    const { code, stderr } = await terratrim(...args);

    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("defect");
  });

  it("says that an empty directory has no configuration", async () => {
    const { code, stderr } = await terratrim("price", ".");

    expect(code).toBe(1);
    expect(stderr).toMatch(/no Terraform/i);
  });

  it("exits with 2 when a policy with severity deny is broken", async () => {
    writeFileSync(join(work, "terratrim.yml"), "policies:\n  every-price-known: { severity: deny, parameters: { allowed: -1 } }\n");

    const { code, stdout } = await terratrim("check", join(EXAMPLE, "plan.json"));

    expect(code).toBe(2);
    expect(stdout).toContain("every-price-known");
  });

  it("exits with 3 when a price is missing and --strict is given", async () => {
    writeFileSync(
      join(work, "main.tf"),
      'provider "aws" {\n  region = "us-east-1"\n}\n\nresource "aws_instance" "odd" {\n  ami           = "ami-1"\n  instance_type = "zz9.large"\n}\n',
    );

    const { code, stdout } = await terratrim("price", ".", "--strict");

    expect(code).toBe(3);
    expect(stdout).toContain("not found");
  });

  it("names the key of a project file that is misspelt", async () => {
    writeFileSync(join(work, "terratrim.yml"), "polices: {}\n");

    const { code, stderr } = await terratrim("check", join(EXAMPLE, "plan.json"));

    expect(code).toBe(1);
    expect(stderr).toContain("polices");
  });
});
