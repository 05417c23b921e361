import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../src/adapters/github/client.js";
import { gitHubComments } from "../../../src/adapters/github/comments.js";
import { gitHubPullRequests } from "../../../src/adapters/github/pull-requests.js";
import { gitHubSource } from "../../../src/adapters/github/repository-source.js";
import { freePort, recordingProxy, startGitHub, type GitHubRepository, type RecordingProxy } from "../../support/github.js";
import { ROOT } from "../../support/run.js";

/** The operations that we use, cut from GitHub's own OpenAPI description (see NOTICE). */
const DESCRIPTION = join(ROOT, "test/support/github-openapi.json");

let github: GitHubRepository;
let proxy: RecordingProxy;
let prism: ChildProcess;

/** Every request passes GitHub's description (Prism answers with what it violates) before it reaches the emulator. */
beforeAll(async () => {
  github = await startGitHub({ "main.tf": "# before\n" });
  const port = await freePort();
  prism = spawn(
    process.execPath,
    [
      join(ROOT, "node_modules/@stoplight/prism-cli/dist/index.js"),
      "proxy",
      DESCRIPTION,
      github.url,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await new Promise<void>((resolve, reject) => {
    prism.stdout?.on("data", (data: Buffer) => {
      if (data.toString().includes("listening")) resolve();
    });
    prism.on("exit", () => reject(new Error("Prism did not start")));
  });
  proxy = await recordingProxy(`http://127.0.0.1:${port}`);
});
afterAll(async () => {
  prism.kill();
  await proxy.close();
  await github.close();
});

describe("what we send to GitHub", () => {
  it("is what its OpenAPI description allows", async () => {
    const octokit = gitHubClient({ token: github.token, baseUrl: proxy.url, throttle: false });
    const fix = {
      repository: github.repository,
      base: "main",
      branch: "terratrim/contract",
      marker: "<!-- terratrim:contract -->",
      title: "Fix",
      body: "Saves.",
      commitMessage: "Fix",
      files: [{ file: "main.tf", before: "# before\n", text: "# after\n" }],
    };

    const source = await gitHubSource(octokit).read(github.repository, null);
    const { number } = await gitHubPullRequests(octokit).publish(fix);
    await gitHubPullRequests(octokit).publish({
      ...fix,
      body: "Saves more.",
      files: [{ file: "main.tf", before: "# before\n", text: "# again\n" }],
    });
    await gitHubComments(octokit).upsert({ repository: github.repository, number, marker: "<!-- c -->", body: "one" });
    await gitHubComments(octokit).upsert({ repository: github.repository, number, marker: "<!-- c -->", body: "two" });

    const requestViolations = proxy.exchanges.flatMap(({ method, path, violations }) =>
      violations.filter(({ location }) => location[0] === "request").map(({ message }) => `${method} ${path}: ${message}`),
    );
    expect(source).toEqual({ base: "main", texts: { "main.tf": "# before\n" } });
    expect(proxy.exchanges.length).toBeGreaterThan(15);
    expect(requestViolations).toEqual([]);
  });

  it("would be caught if it were wrong", async () => {
    const response = await fetch(`${proxy.url}/repos/${github.repository}/git/blobs`, {
      method: "POST",
      headers: { authorization: `Bearer ${github.token}`, "content-type": "application/json" },
      body: JSON.stringify({ text: "no content" }),
    });

    await response.text();
    expect(proxy.exchanges.at(-1)?.violations.some(({ location }) => location[0] === "request")).toBe(true);
  });
});
