import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startGitHub, type GitHubRepository } from "../support/github.js";
import { ROOT, runNode, type Ended } from "../support/run.js";

const PLAN = join(ROOT, "examples/overmind/plan.json");

let github: GitHubRepository;
let pullRequest: number;
let work: string;

beforeAll(async () => {
  github = await startGitHub({ "main.tf": "# infrastructure\n" });
  const call = (path: string, body: object): Promise<Response> =>
    fetch(`${github.url}/repos/${github.repository}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${github.token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const main = (await (await fetch(`${github.url}/repos/${github.repository}/git/ref/heads/main`)).json()) as { object: { sha: string } };
  await call("/git/refs", { ref: "refs/heads/change", sha: main.object.sha });
  pullRequest = ((await (await call("/pulls", { title: "Change", head: "change", base: "main" })).json()) as { number: number }).number;
});
afterAll(() => github.close());
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-action-"));
  writeFileSync(join(work, "event.json"), JSON.stringify({ number: pullRequest, pull_request: { number: pullRequest } }));
  for (const file of ["output", "summary"]) writeFileSync(join(work, file), "");
  return () => rmSync(work, { recursive: true });
});

/** As the runner starts an action: nothing but environment variables. */
function runAction(inputs: Record<string, string>): Promise<Ended> {
  const env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(work, "event.json"),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.url,
    GITHUB_OUTPUT: join(work, "output"),
    GITHUB_STEP_SUMMARY: join(work, "summary"),
  };
  return runNode([join(ROOT, "dist/action/index.js")], { env, cwd: work });
}

function write(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
}

function volume(size: number): string {
  return `provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;
}

async function comments(): Promise<{ id: number; body: string }[]> {
  const response = await fetch(`${github.url}/repos/${github.repository}/issues/${pullRequest}/comments`, {
    headers: { authorization: `Bearer ${github.token}` },
  });
  return (await response.json()) as { id: number; body: string }[]; // the emulator's answer
}

function output(name: string): string {
  const text = readFileSync(join(work, "output"), "utf8");
  return new RegExp(`${name}<<(\\S+)\\n([\\s\\S]*?)\\n\\1`).exec(text)?.[2] ?? "";
}

describe("the built action", () => {
  it("comments once, and updates the comment on the second run", async () => {
    const first = await runAction({ path: PLAN, "github-token": github.token });
    const before = await comments();
    const usage = join(work, "usage.yml");
    writeFileSync(usage, "version: 0.1\nresource_type_default_usage:\n  aws_lambda_function:\n    monthly_requests: 1000000000\n");

    const second = await runAction({ path: PLAN, "github-token": github.token, "usage-file": usage });

    const after = await comments();
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(before).toHaveLength(1);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.body).not.toBe(before[0]?.body);
  });

  it("counts and lists missing prices in the comment, before anything is folded, and shows own prices", async () => {
    writeFileSync(join(work, "prices.yml"), "version: 1\ncurrency: USD\nmarkups: [{ name: Reseller, percent: 100 }]\n");

    await runAction({ path: PLAN, "github-token": github.token, "price-file": "prices.yml" });

    const body = (await comments())[0]?.body ?? "";
    const [open = "", folded = ""] = body.split("<details>");
    const missing = Number(output("missing-prices"));
    expect(missing).toBeGreaterThan(0);
    expect(open).toContain(`The total is not whole: ${missing} prices not found.`);
    expect(open).toMatch(/List price \$[\d.,]+, discounts and own prices \+\$[\d.,]+ \(\+100%\)\./);
    expect(folded).toMatch(/prices not found\.[\s\S]*Application load balancer \(known in eu-west-1\)/);
  });

  it("writes the summary and the outputs", async () => {
    await runAction({ path: PLAN, comment: "false" });

    expect(readFileSync(join(work, "summary"), "utf8")).toContain("Monthly cost");
    expect(Number(output("monthly-cost"))).toBeGreaterThan(100);
    expect(output("passed")).toBe("true");
  });

  it("from a fork, without a token, writes the summary and succeeds", async () => {
    const before = await comments();

    const ended = await runAction({ path: PLAN });

    expect(ended.code).toBe(0);
    expect(readFileSync(join(work, "summary"), "utf8")).toContain("Monthly cost");
    expect(await comments()).toEqual(before);
  });

  it("fails when a policy with severity deny is broken, after it has written the summary", async () => {
    writeFileSync(
      join(work, "terratrim.yml"),
      "policies:\n  resource-cost-limit:\n    severity: deny\n    parameters: { limit: 0 }\n  every-price-known:\n    severity: deny\n    parameters: { allowed: -1 }\n",
    );

    const ended = await runAction({ path: PLAN, comment: "false" });

    expect(ended.code).toBe(1);
    expect(output("passed")).toBe("false");
    expect(readFileSync(join(work, "summary"), "utf8")).toContain("every-price-known");
  });

  it("finds the projects of a repository, compares each with the base, and tells them in one comment", async () => {
    write({
      "envs/dev/main.tf": volume(200),
      "envs/prod/main.tf": volume(100),
      "base/envs/dev/main.tf": volume(100),
      "base/envs/prod/main.tf": volume(100),
      "terratrim.yml": "usage: { hoursPerMonth: 700 }\npolicies:\n  monthly-increase-limit: { severity: deny, parameters: { limit: 5 } }\n",
    });

    const ended = await runAction({ "compare-to": "base", "github-token": github.token });

    const body = (await comments())[0]?.body ?? "";
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("::error title=monthly-increase-limit::The change adds 8.00 USD");
    expect(body).toContain("### Monthly cost of 2 projects changes by **+$8.00 (+50%)**");
    expect(body).toContain("All together: **Policies: denied**");
    expect(body).toMatch(/<summary>envs\/dev: \$16\.00, \+\$8\.00 \(\+100%\)<\/summary>/);
    expect(body).toContain("1 project does not change.");
    expect(output("monthly-cost-change")).toBe("8");
    expect(JSON.parse(output("violations"))).toMatchObject([{ policyId: "monthly-increase-limit", project: null }]);
    expect(JSON.parse(output("projects"))).toMatchObject([
      { path: "./envs/dev", monthlyCost: "16", monthlyCostChange: "8" },
      { path: "./envs/prod", monthlyCostChange: "0", passed: true },
    ]);
  });

  it("names the project that cannot be read, and tells the others", async () => {
    write({ "app/main.tf": volume(100), "terratrim.yml": "projects: [{ path: app }, { path: gone }]\n" });

    const ended = await runAction({ comment: "false" });

    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("::error::gone: There is nothing at gone.");
    expect(output("monthly-cost")).toBe("8");
    expect(readFileSync(join(work, "summary"), "utf8")).toContain("The total is not whole: 1 project failed.");
  });

  it("says what is wrong with a plan that is not one", async () => {
    const ended = await runAction({ path: join(work, "event.json") });

    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/::error::.*event\.json/);
  });
});
