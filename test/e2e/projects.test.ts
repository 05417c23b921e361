import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ProjectsDocument } from "../../src/report/json-schema.js";
import { ROOT, runNode, type Ended } from "../support/run.js";

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-projects-"));
  return () => rmSync(work, { recursive: true });
});

function terratrim(...args: string[]): Promise<Ended> {
  return runNode([join(ROOT, "dist/cli.js"), ...args], { cwd: work, env: { NO_COLOR: "1" } });
}

function write(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
}

const REGION = 'provider "aws" {\n  region = "us-east-1"\n}\n';
const VOLUME = `variable "size" {\n  default = 100\n}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = var.size\n}\n`;

interface Parsed {
  readonly monthlyCost: string;
  readonly projects: readonly { readonly name: string; readonly monthlyCost?: string; readonly error?: string }[];
}

interface InfracostParsed {
  readonly totalMonthlyCost: string;
  readonly projects: readonly { readonly name: string; readonly breakdown: { readonly totalMonthlyCost: string } }[];
}

describe("several projects", () => {
  it("are found below a directory and make one report", async () => {
    write({ "envs/dev/main.tf": REGION + VOLUME, "envs/prod/main.tf": REGION + VOLUME, "modules/x/main.tf": 'variable "a" {}' });

    const json = await terratrim("price", ".", "--format", "json");
    const table = await terratrim("price", ".");

    const document = ProjectsDocument.safeParse(JSON.parse(json.stdout));
    expect(document.error?.issues ?? []).toEqual([]);
    expect(document.data?.projects.map(({ name }) => name)).toEqual(["envs/dev", "envs/prod"]);
    expect(document.data?.monthlyCost).toBe("16");
    expect(document.data?.modules).toEqual(["modules/x"]);
    expect(table.stdout).toMatch(/envs\/dev +\$8\.00\nenvs\/prod +\$8\.00\nTOTAL +\$16\.00/);
  });

  it("are those of an infracost.yml, each with its own variables", async () => {
    write({
      "app/main.tf": REGION + VOLUME,
      "infracost.yml": `version: 0.1
projects:
  - { path: app, name: small, terraform_vars: { size: 10 } }
  - { path: app, name: large, terraform_vars: { size: 1000 } }
`,
    });

    const { code, stdout } = await terratrim("price", "--config-file", "infracost.yml", "--format", "infracost-json");

    const document = JSON.parse(stdout) as InfracostParsed;
    expect(code).toBe(0);
    expect(document.projects.map(({ name, breakdown }) => [name, breakdown.totalMonthlyCost])).toEqual([
      ["small", "0.8"],
      ["large", "80"],
    ]);
    expect(document.totalMonthlyCost).toBe("80.8");
  });

  it("are those of terratrim.yml where no path is given; one that is missing does not stop the others", async () => {
    write({
      "app/main.tf": REGION + VOLUME,
      "terratrim.yml": "projects:\n  - { path: app, variables: { size: 50 } }\n  - { path: gone }\n",
    });

    const { code, stdout } = await terratrim("price", "--format", "json");

    const { monthlyCost, projects } = JSON.parse(stdout) as Parsed;
    expect(code).toBe(1);
    expect(monthlyCost).toBe("4");
    expect(projects.map(({ name, error }) => [name, error ?? null])).toEqual([
      ["app", null],
      ["gone", "There is nothing at gone"],
    ]);
  });

  it("have their own usage, over that of the file, and flags go before both", async () => {
    write({
      "app/main.tf": `${REGION}resource "aws_nat_gateway" "n" {\n  subnet_id = "s"\n}\n`,
      "terratrim.yml": `usage: { hoursPerMonth: 700 }
projects:
  - { path: app, name: always }
  - { path: app, name: office, usage: { schedules: { aws_nat_gateway: mon-fri 8-20 } } }
`,
    });

    const file = JSON.parse((await terratrim("price", "--format", "json")).stdout) as Parsed;
    const flag = JSON.parse((await terratrim("price", "--hours-per-month", "100", "--format", "json")).stdout) as Parsed;

    expect(file.projects.map(({ monthlyCost }) => monthlyCost)).toEqual(["31.5", "11.25"]);
    expect(flag.projects[0]?.monthlyCost).toBe("4.5");
  });

  it("refuse a path beside a list", async () => {
    write({ "infracost.yml": "version: 0.1\nprojects: [{ path: app }]\n" });

    const { code, stderr } = await terratrim("check", "app", "--config-file", "infracost.yml");

    expect(code).toBe(1);
    expect(stderr).toContain("Both a path and --config-file are given");
  });

  it("are compared by name with those of an earlier checkout; new ones are added, and those that are gone are removed", async () => {
    write({
      "now/envs/dev/main.tf": REGION + VOLUME.replace("100", "200"),
      "now/envs/new/main.tf": REGION + VOLUME,
      "now/envs/same/main.tf": REGION + VOLUME,
      "base/envs/dev/main.tf": REGION + VOLUME,
      "base/envs/same/main.tf": REGION + VOLUME,
      "base/envs/gone/main.tf": REGION + VOLUME,
    });

    const json = await terratrim("diff", "now", "--compare-to", "base", "--format", "json");
    const table = await terratrim("diff", "now", "--compare-to", "base");
    const markdown = await terratrim("diff", "now", "--compare-to", "base", "--format", "markdown");

    const document = ProjectsDocument.parse(JSON.parse(json.stdout));
    expect(document.difference).toEqual({ monthlyCostBefore: "24", monthlyCost: "8" });
    expect(document.projects.map((project) => ("difference" in project ? [project.name, project.difference?.monthlyCost] : []))).toEqual([
      ["envs/dev", "8"],
      ["envs/new", "8"],
      ["envs/same", "0"],
      ["envs/gone", "-8"],
    ]);
    expect(table.stdout).toMatch(/TOTAL +\$32\.00 +\+\$8\.00 \(\+33%\)/);
    expect(table.stdout).not.toContain("Project envs/same");
    expect(markdown.stdout).toContain("### Monthly cost of 4 projects changes by **+$8.00 (+33%)**");
    expect(markdown.stdout).toContain("1 project does not change.");
  });

  it("are compared with a report of then in Infracost's JSON", async () => {
    write({ "a/main.tf": REGION + VOLUME, "b/main.tf": REGION + VOLUME });
    await terratrim("price", ".", "--format", "infracost-json", "--out-file", "then.json");
    write({ "b/main.tf": REGION + VOLUME.replace("100", "300") });

    const { code, stdout } = await terratrim("diff", ".", "--compare-to", "then.json", "--format", "json");

    const document = ProjectsDocument.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(document.difference).toEqual({ monthlyCostBefore: "16", monthlyCost: "16" });
  });

  it("are checked each by itself and all together, with one exit code", async () => {
    write({
      "now/a/main.tf": REGION + VOLUME,
      "now/b/main.tf": REGION + VOLUME,
      "base/a/main.tf": REGION,
      "base/b/main.tf": REGION,
      "terratrim.yml": "policies:\n  monthly-increase-limit: { severity: deny, parameters: { limit: 10 } }\n",
    });

    const json = await terratrim("check", "now", "--compare-to", "base", "--format", "json");
    const table = await terratrim("check", "now", "--compare-to", "base");

    const { passed, verdict, projects } = ProjectsDocument.parse(JSON.parse(json.stdout));
    expect([json.code, table.code]).toEqual([2, 2]);
    expect(passed).toBe(false);
    expect(verdict?.violations.map(({ policyId }) => policyId)).toEqual(["monthly-increase-limit"]);
    expect(projects.map((project) => ("verdict" in project ? project.verdict?.passed : null))).toEqual([true, true]);
    expect(table.stdout).toMatch(/All together\n\ndeny {2}monthly-increase-limit: The change adds 16\.00 USD/);
  });

  it("have their savings in one report, and are fixed together, a shared module once", async () => {
    const caller = `${REGION}module "disk" {\n  source = "../modules/disk"\n}\n`;
    write({
      "a/main.tf": caller,
      "b/main.tf": caller,
      "c/main.tf": REGION + VOLUME.replace("gp3", "gp2"),
      "modules/disk/main.tf": VOLUME.replace("gp3", "gp2"),
    });

    const found = await terratrim("recommend", ".", "--format", "json");
    const dry = await terratrim("fix", ".", "--dry-run", "--format", "json");
    const unchanged = readFileSync(join(work, "c/main.tf"), "utf8");
    const fixed = await terratrim("fix", ".");
    const left = await terratrim("recommend", ".", "--format", "json");

    expect(ProjectsDocument.parse(JSON.parse(found.stdout)).monthlySaving).toBe("6");
    const { projects } = JSON.parse(dry.stdout) as { projects: { name: string; fixes: { status: string }[] }[] };
    expect(projects.map(({ name, fixes }) => [name, fixes.map(({ status }) => status)])).toEqual([
      ["a", ["proven"]],
      ["b", []],
      ["c", ["proven"]],
    ]);
    expect(unchanged).toContain("gp2");
    expect(fixed.stdout).toContain("3 projects: 2 patches proven, 0 refused.");
    expect(readFileSync(join(work, "modules/disk/main.tf"), "utf8")).toContain("gp3");
    expect(ProjectsDocument.parse(JSON.parse(left.stdout)).monthlySaving).toBe("0");
  });

  it("are asked for a line that one of them has", async () => {
    write({ "a/main.tf": REGION + VOLUME, "b/main.tf": REGION + VOLUME.replace('"v"', '"w"') });

    const one = await terratrim("prices", "explain", ".", "--address", "aws_ebs_volume.w");
    const none = await terratrim("prices", "explain", ".", "--address", "aws_ebs_volume.x");

    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^Project b\n\naws_ebs_volume\.w\n/);
    expect(none.code).toBe(1);
    expect(none.stderr).toContain("There is no priced resource aws_ebs_volume.x");
  });

  it("say once that each of them takes the free tier", async () => {
    write({ "a/main.tf": REGION + VOLUME, "b/main.tf": REGION + VOLUME });

    const { stderr } = await terratrim("price", ".", "--free-tier");

    expect(stderr.match(/The free tier counts for each project/g)).toHaveLength(1);
  });

  it("that one cannot be compared with are named", async () => {
    write({ "one/main.tf": REGION + VOLUME, "base/a/main.tf": REGION + VOLUME, "base/b/main.tf": REGION + VOLUME });

    const { code, stderr } = await terratrim("diff", "one", "--compare-to", "base");

    expect(code).toBe(1);
    expect(stderr).toContain("There are 2 projects below base");
    expect(stderr).toContain("base/a, base/b");
  });
});

describe("modules of a mirror", () => {
  const CALL = `${REGION}module "disk" {\n  source  = "acme/disk/aws"\n  version = "~> 1.0"\n}\n`;

  it("are read from the directory that the flag names, outside the repository too", async () => {
    write({ "repo/.git/HEAD": "", "repo/main.tf": CALL, "mirror/registry.terraform.io/acme/disk/aws/1.2.0/main.tf": VOLUME });

    const { stdout } = await terratrim("price", "repo", "--module-mirror", "mirror", "--format", "json");

    const { monthlyCost, gaps } = JSON.parse(stdout) as { monthlyCost: string; gaps: unknown[] };
    expect(monthlyCost).toBe("8");
    expect(gaps).toEqual([]);
  });

  it("are read from the directory that terratrim.yml names", async () => {
    write({
      "main.tf": CALL,
      "terratrim.yml": "modules: { mirror: vendor }\n",
      "vendor/registry.terraform.io/acme/disk/aws/1.2.0/main.tf": VOLUME,
    });

    const { stdout } = await terratrim("price", ".", "--format", "json");

    expect((JSON.parse(stdout) as { monthlyCost: string }).monthlyCost).toBe("8");
  });
});
