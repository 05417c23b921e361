import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../src/adapters/github/client.js";
import { gitHubComments } from "../../../src/adapters/github/comments.js";
import { gitHubPullRequests } from "../../../src/adapters/github/pull-requests.js";
import type { FixRequest } from "../../../src/app/ports.js";
import { recordingProxy, startGitHub, type GitHubRepository } from "../../support/github.js";

const BEFORE = 'resource "aws_ebs_volume" "data" {\n  type = "gp2"\n}\n';

let github: GitHubRepository;

beforeAll(async () => {
  github = await startGitHub({ "main.tf": BEFORE });
});
afterAll(() => github.close());

function client(url = github.url): ReturnType<typeof gitHubClient> {
  return gitHubClient({ token: github.token, baseUrl: url, throttle: false });
}

function fix(name: string, text = 'resource "aws_ebs_volume" "data" {\n  type = "gp3"\n}\n'): FixRequest {
  return {
    repository: github.repository,
    base: "main",
    branch: `terratrim/${name}`,
    marker: `<!-- terratrim:${name} -->`,
    title: "Move aws_ebs_volume.data to gp3",
    body: "Saves $2.00 a month.",
    commitMessage: "Move aws_ebs_volume.data to gp3",
    files: [{ file: "main.tf", before: BEFORE, text }],
  };
}

async function pullRequests(branch: string): Promise<{ number: number; state: string; body: string | null }[]> {
  const [owner = "", repo = ""] = github.repository.split("/");
  const { data } = await client().rest.pulls.list({ owner, repo, state: "all", per_page: 100 });
  return data.filter(({ head }) => head.ref === branch);
}

describe("a fix pull request", () => {
  it("appears with the edited file on its own branch", async () => {
    const request = fix("appears");

    const outcome = await gitHubPullRequests(client()).publish(request);

    const [owner = "", repo = ""] = github.repository.split("/");
    const { data } = await client().rest.repos.getContent({ owner, repo, path: "main.tf", ref: request.branch });
    expect(outcome.kind).toBe("created");
    expect(Buffer.from((data as { content: string }).content, "base64").toString()).toBe(request.files[0]?.text);
    expect(await pullRequests(request.branch)).toHaveLength(1);
  });

  it("is left alone by a second run", async () => {
    const request = fix("second-run");
    const first = await gitHubPullRequests(client()).publish(request);

    const second = await gitHubPullRequests(client()).publish(request);

    expect(second).toEqual({ kind: "unchanged", number: first.number, url: first.url });
    expect(await pullRequests(request.branch)).toHaveLength(1);
  });

  it("is updated when the patch changes", async () => {
    const request = fix("changes");
    await gitHubPullRequests(client()).publish(request);

    const outcome = await gitHubPullRequests(client()).publish({
      ...fix("changes", 'resource "aws_ebs_volume" "data" {\n  type = "gp3"\n  iops = 3000\n}\n'),
      body: "Saves $3.00 a month.",
    });

    expect(outcome.kind).toBe("updated");
    expect((await pullRequests(request.branch)).map(({ body }) => body)).toEqual([expect.stringContaining("$3.00")]);
  });

  it("is not doubled when the answer to its creation is lost", async () => {
    const request = fix("lost-answer");
    const proxy = await recordingProxy(
      github.url,
      ({ method, url }, count) => method === "POST" && url?.endsWith("/pulls") === true && count === 1,
    );

    const outcome = await gitHubPullRequests(client(proxy.url)).publish(request);

    await proxy.close();
    expect(outcome.kind).toBe("created");
    expect(await pullRequests(request.branch)).toHaveLength(1);
  });

  it("is not doubled when the answers to all its writes are lost once", async () => {
    const request = fix("lost-writes");
    const proxy = await recordingProxy(github.url, ({ method }, count) => method !== "GET" && count === 1);

    const outcome = await gitHubPullRequests(client(proxy.url)).publish(request);

    await proxy.close();
    expect(outcome.kind).toBe("created");
    expect(await pullRequests(request.branch)).toHaveLength(1);
  });

  it("stays closed when a person closed it", async () => {
    const request = fix("closed");
    const first = await gitHubPullRequests(client()).publish(request);
    const [owner = "", repo = ""] = github.repository.split("/");
    await client().rest.pulls.update({ owner, repo, pull_number: first.number, state: "closed" });

    const outcome = await gitHubPullRequests(client()).publish(request);

    expect(outcome).toMatchObject({ kind: "declined", number: first.number });
    expect((await pullRequests(request.branch)).map(({ state }) => state)).toEqual(["closed"]);
  });

  it("does not overwrite a commit of somebody else", async () => {
    const request = fix("foreign");
    await gitHubPullRequests(client()).publish(request);
    const [owner = "", repo = ""] = github.repository.split("/");
    await client().rest.repos.createOrUpdateFileContents({
      owner,
      repo,
      path: "notes.md",
      branch: request.branch,
      message: "my own note",
      content: "aGk=",
    });

    const run = gitHubPullRequests(client()).publish({ ...request, files: [{ file: "main.tf", before: BEFORE, text: "# other\n" }] });

    await expect(run).rejects.toThrow(/Somebody committed/);
  });

  it("is not opened when the base is not what the patch was made for", async () => {
    const request = fix("moved-on");

    const run = gitHubPullRequests(client()).publish({ ...request, files: [{ file: "main.tf", before: "# older\n", text: "# newer\n" }] });

    await expect(run).rejects.toThrow(/not what the patch was made for/);
    expect(await pullRequests(request.branch)).toEqual([]);
  });

  it("names the branch when the base does not exist", async () => {
    const run = gitHubPullRequests(client()).publish({ ...fix("no-base"), base: "nowhere" });

    await expect(run).rejects.toMatchObject({ name: "GitHubError", code: "not-found" });
  });
});

describe("a comment", () => {
  it("is created once, then updated, then left alone", async () => {
    const { number } = await gitHubPullRequests(client()).publish(fix("comment"));
    const comment = { repository: github.repository, number, marker: "<!-- terratrim:cost -->", body: "Costs $1" };
    const comments = gitHubComments(client());

    const kinds = [
      (await comments.upsert(comment)).kind,
      (await comments.upsert({ ...comment, body: "Costs $2" })).kind,
      (await comments.upsert({ ...comment, body: "Costs $2" })).kind,
    ];

    const [owner = "", repo = ""] = github.repository.split("/");
    const { data } = await client().rest.issues.listComments({ owner, repo, issue_number: number });
    expect(kinds).toEqual(["created", "updated", "unchanged"]);
    expect(data.map(({ body }) => body)).toEqual([`${comment.marker}\nCosts $2`]);
  });

  it("is not doubled when the answer to its creation is lost", async () => {
    const { number } = await gitHubPullRequests(client()).publish(fix("comment-lost"));
    const proxy = await recordingProxy(
      github.url,
      ({ method, url }, count) => method === "POST" && url?.endsWith("/comments") === true && count === 1,
    );

    await gitHubComments(client(proxy.url)).upsert({ repository: github.repository, number, marker: "<!-- m -->", body: "once" });

    await proxy.close();
    const [owner = "", repo = ""] = github.repository.split("/");
    const { data } = await client().rest.issues.listComments({ owner, repo, issue_number: number });
    expect(data).toHaveLength(1);
  });
});
