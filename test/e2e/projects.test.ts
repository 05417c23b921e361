import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

  it("are named to a command that takes one", async () => {
    write({ "a/main.tf": REGION + VOLUME, "b/main.tf": REGION + VOLUME });

    const { code, stderr } = await terratrim("check", ".");

    expect(code).toBe(1);
    expect(stderr).toContain("There are 2 projects below .");
    expect(stderr).toContain("./a, ./b");
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
