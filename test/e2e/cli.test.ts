import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { beforeEach, describe, expect, it } from "vitest";
import { decimal } from "../../src/model/money.js";
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

  it.each([["--help"], ["price", join(EXAMPLE, "plan.json")]])("ends without a word when nobody reads its output: %s", (...args) => {
    const command = [process.execPath, join(ROOT, "dist/cli.js"), ...args].map((word) => `"${word}"`).join(" ");

    const { stderr } = spawnSync("sh", ["-c", `${command} | true`], { encoding: "utf8" });

    expect(stderr).not.toContain("EPIPE");
  });

  it("keeps warnings out of the report on standard output", async () => {
    writeFileSync(join(work, "main.tf"), 'resource "aws_eip" "a" {}\nresource "aws_eip" "a" {}\n');

    const { stdout, stderr } = await terratrim("price", ".");

    expect(stdout).not.toContain("declared twice");
    expect(stderr).toContain("Error: main.tf:2: Something is declared twice.");
  });

  it("has the libraries that some functions need", async () => {
    writeFileSync(
      join(work, "main.tf"),
      `provider "aws" {
  region = "us-east-1"
}
resource "aws_ebs_volume" "v" {
  availability_zone = "us-east-1a"
  type              = regex("gp[0-9]", yamldecode("kind: gp3")["kind"])
  size              = 100
}
`,
    );

    const { stdout } = await terratrim("price", ".", "--format", "json");

    expect((JSON.parse(stdout) as { monthlyCost: string }).monthlyCost).toBe("8");
  });

  it("ends the report with what was missing, and the command that fetches it", async () => {
    const { stdout } = await terratrim("price", EXAMPLE);

    expect(stdout).toContain("Missing or assumed");
    expect(stdout).toContain("Run `terraform get`");
  });

  it.each([
    [["price", "nowhere"], /nothing at nowhere/],
    [["price", "--currency", "dollars"], /three letters/],
    [["prise"], /unknown command 'prise'/],
    [["price", "--terraform-var", "x"], /NAME=VALUE/],
    [["price", EXAMPLE, "--usage-file", "none.yml"], /no usage file/],
    [["check", join(EXAMPLE, "plan.json"), "--policies", "nowhere"], /no folder of policies/],
    [["price", EXAMPLE, "--price-file", "none.yml"], /no price file at none\.yml/],
    [["price", EXAMPLE, "--config", "none.yml"], /no project file at none\.yml/],
    [["prices", "show", "--service", "AmazoneEC2", "--region", "us-east-1"], /Did you mean "AmazonEC2"/],
    [["prices", "show", "--service", "AmazonEC2", "--region", "frankfurt"], /no AmazonEC2 in frankfurt[\s\S]*eu-central-1/],
    [["prices", "show", "--service", "AmazonEC2", "--region", "us-east-1", "--family", "none"], /no such price in us-east-1/],
    [["prices", "explain", EXAMPLE, "--address", "aws_instanc.web"], /Did you mean /],
    [["price", EXAMPLE, "--max-price-age", "soon"], /a number of months, or none/],
    [["price", EXAMPLE, "--price-fallback-region", "eu west"], /write a region/],
  ])("says what is wrong with %j and exits with 1", async (args, message) => {
    const { code, stderr } = await terratrim(...args);

    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("defect");
  });

  it("prices what it could read of a configuration with a syntax error, names the place and exits with 1", async () => {
    writeFileSync(join(work, "main.tf"), 'resource "aws_sqs_queue" "q" {\n}\n');
    writeFileSync(join(work, "broken.tf"), 'resource "aws_instance" "x" {\n  ami = \n}\n');

    const { code, stdout, stderr } = await terratrim("price", ".");

    expect(code).toBe(1);
    expect(stdout).toContain("aws_sqs_queue.q");
    expect(stderr).toMatch(/broken\.tf:2.*syntax error/);
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

  describe("with a price that is missing", () => {
    beforeEach(() => {
      writeFileSync(
        join(work, "main.tf"),
        'provider "aws" {\n  region = "us-east-1"\n}\n\nresource "aws_instance" "odd" {\n  ami           = "ami-1"\n  instance_type = "zz9.large"\n}\n',
      );
    });

    it.each([
      ["price", "table"],
      ["price", "json"],
      ["price", "markdown"],
      ["price", "infracost-json"],
      ["diff", "table"],
      ["diff", "json"],
      ["diff", "markdown"],
      ["diff", "infracost-json"],
      ["check", "table"],
      ["check", "json"],
      ["check", "markdown"],
      ["recommend", "table"],
      ["recommend", "json"],
      ["recommend", "markdown"],
    ])("%s counts and lists it as %s, and exits with 3 under --strict only", async (command, format) => {
      mkdirSync(join(work, "before"));
      writeFileSync(join(work, "before/main.tf"), "locals {}\n");
      const args = [command, ".", "--format", format, ...(command === "diff" ? ["--compare-to", "before"] : [])];

      const lenient = await terratrim(...args);
      const strict = await terratrim(...args, "--strict");

      expect([lenient.code, strict.code]).toEqual([0, 3]);
      expect(strict.stdout).toContain("1 price not found");
      expect(strict.stdout).toMatch(/aws_instance\.odd: Instance usage \(Linux\/UNIX, on-demand, zz9\.large\)/);
    });

    it("exits with 0 under --strict when an own price answers", async () => {
      const entry = '{ name: Lab machines, for: { vendor: aws, attributes: { instanceType: "zz9.*" } }, price: 0.5 }';
      writeFileSync(join(work, "prices.yml"), `version: 1\ncurrency: USD\nrates:\n  - ${entry}\n`);

      const { code, stdout } = await terratrim("price", ".", "--strict", "--price-file", "prices.yml");

      expect(stdout).toMatch(/zz9\.large\) +730 +hours +no list price +\$0\.50 +\$365\.00/);
      expect(code).toBe(0);
    });
  });

  it("explains every line of an estimate", async () => {
    const explained = await terratrim("prices", "explain", join(EXAMPLE, "plan.json"), "--format", "json");
    const estimate = await terratrim("price", join(EXAMPLE, "plan.json"), "--format", "json");

    const { lines } = JSON.parse(explained.stdout) as { lines: { products: unknown[]; steps: string[]; monthlyCost: string | null }[] }; // our own output
    const total = lines.reduce((sum, { monthlyCost }) => sum.plus(monthlyCost ?? 0), decimal(0));
    expect(total.toFixed()).toBe(ResultsDocument.parse(JSON.parse(estimate.stdout)).monthlyCost);
    expect(lines.filter(({ products }) => products.length === 0)).toEqual([]);
    expect(lines.filter(({ monthlyCost, steps }) => monthlyCost !== null && steps.length < 2)).toEqual([]);
  });

  it("warns that what is owned counts for each of several projects", async () => {
    const cluster = 'provider "aws" {\n  region = "us-east-1"\n}\n\nresource "aws_eks_cluster" "c" {\n  version = "1.34"\n}\n';
    for (const name of ["one", "two"]) {
      mkdirSync(join(work, name));
      writeFileSync(join(work, name, "main.tf"), cluster);
    }
    const owned = "commitments: [{ name: Owned, for: { service: AmazonEKS }, quantity: 1, price: 0.05 }]\n";
    writeFileSync(join(work, "prices.yml"), `version: 1\ncurrency: USD\n${owned}`);

    const several = await terratrim("price", ".", "--price-file", "prices.yml");
    const single = await terratrim("price", "one", "--price-file", "prices.yml");

    expect(several.stderr).toContain('What is owned counts for each project. "Owned" is used in full by each of the projects');
    expect(single.stderr).not.toContain("counts for each project");
  });

  it("names the line of a price file that is misspelt", async () => {
    writeFileSync(join(work, "prices.yml"), "version: 1\ncurrency: USD\nrates:\n  - name: a\n    discont: 3\n");

    const { code, stderr } = await terratrim("price", EXAMPLE, "--price-file", "prices.yml");

    expect(code).toBe(1);
    expect(stderr).toBe(
      'Error: prices.yml:5:5: rates[0]: "discont" is not a key here.\nDid you mean "discount"? docs/own-prices.md lists the keys.\n',
    );
  });

  it("takes prices of the nearest region where that is allowed, and marks every one", async () => {
    writeFileSync(join(work, "terratrim.yml"), "prices: { fallbackRegion: nearest, maxAge: none }\n");

    const { stdout } = await terratrim("price", join(EXAMPLE, "plan.json"), "--format", "json");

    const lines = ResultsDocument.parse(JSON.parse(stdout)).resources.flatMap(({ components }) => components);
    const gateway = lines.filter(({ name }) => name === "Application load balancer");
    expect(gateway.length).toBeGreaterThan(0);
    expect(new Set(gateway.map(({ priceOfRegion }) => priceOfRegion))).toEqual(new Set(["eu-west-1"]));
    expect(stdout).not.toContain("price-old");
  });

  it("names the key of a project file that is misspelt", async () => {
    writeFileSync(join(work, "terratrim.yml"), "polices: {}\n");

    const { code, stderr } = await terratrim("check", join(EXAMPLE, "plan.json"));

    expect(code).toBe(1);
    expect(stderr).toContain("polices");
  });
});
