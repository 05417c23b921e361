import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ROOT, runNode, type Ended } from "../support/run.js";

let work: string;

function configuration(instanceType: string): string {
  return `provider "aws" {
  region = "us-east-1"
}

variable "size" {
  default = 8
}

resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "${instanceType}"

  root_block_device {
    volume_type = "gp3"
    volume_size = var.size
  }
}
`;
}

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-infracost-"));
  symlinkSync(join(ROOT, "dist/cli.js"), join(work, "infracost"));
  for (const [name, instanceType] of [
    ["before", "m5.large"],
    ["after", "m5.xlarge"],
  ] as const) {
    mkdirSync(join(work, name));
    writeFileSync(join(work, name, "main.tf"), configuration(instanceType));
  }
  return () => rmSync(work, { recursive: true });
});

function infracost(...args: string[]): Promise<Ended> {
  return runNode([join(work, "infracost"), ...args], { cwd: work });
}

interface Report {
  currency: string;
  totalMonthlyCost: string;
  diffTotalMonthlyCost: string;
}

describe("called as infracost", () => {
  it("breakdown prints a report that diff compares with", async () => {
    const before = await infracost(
      "breakdown",
      "--path",
      "before",
      "--format",
      "json",
      "--out-file",
      "base.json",
      "--no-color",
      "--log-level=info",
    );
    const after = await infracost("diff", "-p", "after", "--compare-to", "base.json", "--format", "json");

    const base = JSON.parse(readFileSync(join(work, "base.json"), "utf8")) as Report;
    const report = JSON.parse(after.stdout) as Report;

    expect([before.code, after.code]).toEqual([0, 0]);
    // m5.large costs $0.096 an hour in us-east-1, m5.xlarge $0.192, gp3 $0.08 a GB-month.
    expect(base.totalMonthlyCost).toBe("70.72");
    expect(report.totalMonthlyCost).toBe("140.8");
    expect(report.diffTotalMonthlyCost).toBe("70.08");
  });

  it("takes variables and lists of variable files", async () => {
    writeFileSync(join(work, "before/a.tfvars"), "size = 10\n");
    writeFileSync(join(work, "before/b.tfvars"), "size = 100\n");

    const { stdout } = await infracost("breakdown", "--path", "before", "--format", "json", "--terraform-var-file", "a.tfvars,b.tfvars");

    expect((JSON.parse(stdout) as Report).totalMonthlyCost).toBe("78.08");
  });

  it("breakdown takes the projects of an infracost.yml", async () => {
    writeFileSync(join(work, "infracost.yml"), "version: 0.1\nprojects:\n  - path: before\n  - path: after\n    name: later\n");

    const { stdout } = await infracost("breakdown", "--config-file", "infracost.yml", "--format", "json");

    const { projects, totalMonthlyCost } = JSON.parse(stdout) as Report & { projects: { name: string }[] };
    expect(projects.map(({ name }) => name)).toContain("later");
    expect(totalMonthlyCost).toBe("211.52");
  });

  it.each([
    [["output"], /unknown command 'output'/],
    [["breakdown", "--format", "html"], /Allowed choices are table, json/],
    [["breakdown", "--path", "nowhere"], /nothing at nowhere/],
  ])("says what is wrong with %j and exits with 1", async (args, message) => {
    const { code, stderr } = await infracost(...args);

    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  it("says that a name for the project has no effect", async () => {
    const { code, stderr } = await infracost("breakdown", "--path", "before", "--project-name", "shop");

    expect(code).toBe(0);
    expect(stderr).toContain("--project-name has no effect");
  });

  it("asks for the currency of the report that it compares with", async () => {
    await infracost("breakdown", "--path", "before", "--format", "json", "--out-file", "base.json");
    const report = JSON.parse(readFileSync(join(work, "base.json"), "utf8")) as Report;
    writeFileSync(join(work, "base.json"), JSON.stringify({ ...report, currency: "EUR" }));

    const { code, stderr } = await infracost("diff", "--path", "after", "--compare-to", "base.json");

    expect(code).toBe(1);
    expect(stderr).toContain("--currency EUR");
  });
});
