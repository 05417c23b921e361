import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startGitHub, type GitHubRepository } from "../support/github.js";
import { ROOT, runNode, type Ended } from "../support/run.js";

const EXAMPLE = join(ROOT, "examples/overmind");
const USAGE = join(EXAMPLE, "infracost-usage.yml");

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-fix-"));
  cpSync(EXAMPLE, work, { recursive: true });
  return () => rmSync(work, { recursive: true });
});

function fix(...args: string[]): Promise<Ended> {
  return runNode([join(ROOT, "dist/cli.js"), "fix", work, "--usage-file", USAGE, ...args], { env: { NO_COLOR: "1" } });
}

function texts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tf(vars)?$/.test(entry.name),
  );
  return new Map(
    files.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name), "utf8")]),
  );
}

function terraformInstalled(): boolean {
  try {
    execFileSync("terraform", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Files that `terraform fmt` would change. */
function notCanonical(folder: string): string[] {
  try {
    return execFileSync("terraform", ["fmt", "-check", "-recursive", "-list=true", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .split("\n")
      .filter(Boolean);
  } catch (error) {
    return (error as { stdout: string }).stdout.split("\n").filter(Boolean); // exit code 3 lists the files
  }
}

interface Fixes {
  fixes: {
    status: string;
    files?: string[];
    diff?: string;
    proof: { steps: { check: string; result: string }[] } | null;
    finding: { monthlySaving: string | null };
  }[];
}

describe("terratrim fix on the example", () => {
  it("edits the code, and every patch that it makes is proven", async () => {
    const before = texts(work);

    const { code, stdout } = await fix("--format", "json");

    const { fixes } = JSON.parse(stdout) as Fixes; // the document of --format json
    const proven = fixes.filter(({ status }) => status === "proven");
    const changed = [...texts(work)].filter(([file, text]) => text !== before.get(file)).map(([file]) => file);
    expect(code).toBe(0);
    expect(proven.length).toBeGreaterThanOrEqual(5);
    expect(proven.filter(({ finding }) => finding.monthlySaving !== null).length).toBeGreaterThanOrEqual(5);
    expect(proven.flatMap(({ proof }) => proof?.steps ?? []).filter(({ result }) => result === "fails")).toEqual([]);
    expect(new Set(changed)).toEqual(new Set(proven.flatMap(({ files }) => files ?? [])));
  });

  it("changes no byte outside the lines of its diffs", async () => {
    const before = texts(work);

    const { stdout } = await fix("--format", "json");

    const { fixes } = JSON.parse(stdout) as Fixes; // the document of --format json
    const added = fixes
      .flatMap(({ diff }) => (diff ?? "").split("\n"))
      .filter((line) => /^\+(?!\+\+)/.test(line))
      .map((line) => line.slice(1));
    const removed = fixes
      .flatMap(({ diff }) => (diff ?? "").split("\n"))
      .filter((line) => /^-(?!--)/.test(line))
      .map((line) => line.slice(1));
    for (const [file, text] of texts(work)) {
      const kept = text.split("\n").filter((line) => !added.includes(line));
      const expected = (before.get(file) ?? "").split("\n").filter((line) => !removed.includes(line) && !added.includes(line));
      expect(kept, file).toEqual(expected);
    }
  });

  it.skipIf(!terraformInstalled())("leaves canonical files canonical (skipped where terraform is not installed)", async () => {
    const before = notCanonical(work);

    await fix();

    expect(notCanonical(work)).toEqual(before);
  });

  it("writes nothing with --dry-run", async () => {
    const before = texts(work);

    const { stdout } = await fix("--dry-run");

    expect(stdout).toContain("patches proven");
    expect(texts(work)).toEqual(before);
  });

  it("finds nothing left to do on the second run", async () => {
    await fix();
    const before = texts(work);

    const { stdout } = await fix("--format", "json");

    expect((JSON.parse(stdout) as Fixes).fixes.filter(({ status }) => status === "proven")).toEqual([]); // the document of --format json
    expect(texts(work)).toEqual(before);
  });

  it("names the remedy when it is given a plan", async () => {
    const { code, stderr } = await runNode([join(ROOT, "dist/cli.js"), "fix", join(work, "plan.json")]);

    expect(code).toBe(1);
    expect(stderr).toContain("Give the directory of the configuration");
  });
});

describe("terratrim fix --pull-request", () => {
  let github: GitHubRepository;

  beforeAll(async () => {
    github = await startGitHub(Object.fromEntries([...texts(EXAMPLE)].map(([file, text]) => [`infra/${file}`, text])));
  });
  afterAll(() => github.close());

  it("opens a pull request for a proven patch, and changes nothing on the second run", async () => {
    const args = [
      "--pull-request",
      "--rule",
      "aws-lambda-arm64",
      "--address",
      "module.heritage[0].aws_lambda_function.example",
      "--repo",
      github.repository,
      "--directory-in-repo",
      "infra",
      "--github-token",
      github.token,
      "--github-api-url",
      github.url,
    ];

    const first = await fix(...args);
    const second = await fix(...args);

    const pulls = (await (await fetch(`${github.url}/repos/${github.repository}/pulls?state=all`)).json()) as {
      body: string;
      head: { ref: string };
    }[];
    expect(first.stderr).toContain("pull request created");
    expect(second.stderr).toContain("pull request unchanged");
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.head.ref).toMatch(/^terratrim\/aws-lambda-arm64\//);
    for (const part of ["Before", "Proof", "Risk", "Do not merge it when", "terratrim.yml"]) expect(pulls[0]?.body).toContain(part);
  });
});
