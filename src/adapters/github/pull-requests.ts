import type { Octokit } from "octokit";
import type { FixOutcome, FixRequest, PullRequests } from "../../app/ports.js";
import { asGitHubError, GitHubError, splitRepository, statusOf } from "./client.js";

/**
 * Fix pull requests on GitHub. Nothing is written twice: the branch is found by its name, the pull request by its branch and marker,
 * and a lost answer is looked up before anything is sent again.
 */
export function gitHubPullRequests(octokit: Octokit): PullRequests {
  return {
    async publish(request) {
      try {
        return await publish(octokit, request);
      } catch (error) {
        throw asGitHubError(`pull request for ${request.branch} in ${request.repository}`, error);
      }
    },
  };
}

interface Existing {
  number: number;
  html_url: string;
  title: string;
  body: string;
  state: string;
  merged: boolean;
}

async function publish(octokit: Octokit, request: FixRequest): Promise<FixOutcome> {
  const repository = splitRepository(request.repository);
  const existing = await findPullRequests(octokit, repository, request);
  const open = existing.find(({ state }) => state === "open");
  const declined = existing.find(({ state, merged }) => state === "closed" && !merged);
  if (!open && declined) return { kind: "declined", number: declined.number, url: declined.html_url };

  const moved = await writeBranch(octokit, repository, request);
  if (!open) return createPullRequest(octokit, repository, request);
  const text = { title: request.title, body: bodyOf(request) };
  if (open.title === text.title && open.body.trim() === text.body.trim())
    return { kind: moved ? "updated" : "unchanged", number: open.number, url: open.html_url };
  await octokit.rest.pulls.update({ ...repository, pull_number: open.number, ...text });
  return { kind: "updated", number: open.number, url: open.html_url };
}

function bodyOf({ marker, body }: FixRequest): string {
  return `${marker}\n${body}`;
}

interface Repository {
  owner: string;
  repo: string;
}

/** The pull requests of this fix, newest first. */
async function findPullRequests(octokit: Octokit, repository: Repository, request: FixRequest): Promise<Existing[]> {
  const { data } = await octokit.rest.pulls.list({
    ...repository,
    head: `${repository.owner}:${request.branch}`,
    state: "all",
    sort: "created",
    direction: "desc",
    per_page: 100,
  });
  return data
    .filter(({ head, body }) => head.ref === request.branch && body?.includes(request.marker))
    .map(({ number, html_url, title, body, state, merged_at }) => ({
      number,
      html_url,
      title,
      body: body ?? "",
      state,
      merged: merged_at !== null,
    }));
}

/** Puts one commit with the files on top of the base; true when the branch had to move. */
async function writeBranch(octokit: Octokit, repository: Repository, request: FixRequest): Promise<boolean> {
  const base = await octokit.rest.git.getRef({ ...repository, ref: `heads/${request.base}` });
  const baseSha = base.data.object.sha;
  await refuseOtherBase(octokit, repository, baseSha, request);
  const head = await findBranch(octokit, repository, request.branch);
  const tree = await writeTree(octokit, repository, baseSha, request);
  if (head !== null) {
    const commit = await octokit.rest.git.getCommit({ ...repository, commit_sha: head });
    if (commit.data.tree.sha === tree && commit.data.parents[0]?.sha === baseSha) return false;
    await refuseForeignCommits(octokit, repository, request, head);
  }
  const commit = await octokit.rest.git.createCommit({
    ...repository,
    message: `${request.commitMessage}\n\n${TRAILER}`,
    tree,
    parents: [baseSha],
  });
  await moveBranch(octokit, repository, request.branch, commit.data.sha, head !== null);
  return true;
}

/** Every commit of ours ends with it, so that we never overwrite a commit of somebody else. */
const TRAILER = "Generated-by: terratrim";

async function findBranch(octokit: Octokit, repository: Repository, branch: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The patch was proven on these texts; on others it would overwrite what somebody wrote since. */
async function refuseOtherBase(octokit: Octokit, repository: Repository, baseSha: string, { files, base }: FixRequest): Promise<void> {
  for (const { file, before } of files) {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path: file, ref: baseSha });
    const text = !Array.isArray(data) && "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : null;
    if (text !== before)
      throw new GitHubError("conflict", `${file} on ${base} is not what the patch was made for; update your working tree and run again`);
  }
}

async function writeTree(octokit: Octokit, repository: Repository, baseSha: string, { files }: FixRequest): Promise<string> {
  const base = await octokit.rest.git.getCommit({ ...repository, commit_sha: baseSha });
  const tree = await Promise.all(
    files.map(async ({ file, text }) => {
      const blob = await octokit.rest.git.createBlob({
        ...repository,
        content: Buffer.from(text, "utf8").toString("base64"),
        encoding: "base64",
      });
      return { path: file, mode: "100644" as const, type: "blob" as const, sha: blob.data.sha };
    }),
  );
  const { data } = await octokit.rest.git.createTree({ ...repository, base_tree: base.data.tree.sha, tree });
  return data.sha;
}

async function refuseForeignCommits(octokit: Octokit, repository: Repository, request: FixRequest, head: string): Promise<void> {
  const { data } = await octokit.rest.repos.compareCommits({ ...repository, base: request.base, head });
  const foreign = data.commits.find(({ commit }) => !commit.message.includes(TRAILER));
  if (foreign)
    throw new GitHubError(
      "conflict",
      `Somebody committed to ${request.branch} (${foreign.sha.slice(0, 7)}); merge or delete that branch first`,
    );
}

async function moveBranch(octokit: Octokit, repository: Repository, branch: string, sha: string, exists: boolean): Promise<void> {
  if (exists) {
    await octokit.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true });
    return;
  }
  try {
    await octokit.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    // The answer of an earlier try may have been lost after the branch was made.
    if (statusOf(error) !== 422 || (await findBranch(octokit, repository, branch)) === null) throw error;
    await octokit.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true });
  }
}

async function createPullRequest(octokit: Octokit, repository: Repository, request: FixRequest): Promise<FixOutcome> {
  const fields = { ...repository, title: request.title, body: bodyOf(request), head: request.branch, base: request.base };
  for (let tries = 0; ; tries++) {
    try {
      const { data } = await octokit.rest.pulls.create({ ...fields, request: { retries: 0 } });
      return { kind: "created", number: data.number, url: data.html_url };
    } catch (error) {
      const lost = statusOf(error) === 0 || statusOf(error) >= 500 || statusOf(error) === 422;
      const made = lost ? (await findPullRequests(octokit, repository, request)).find(({ state }) => state === "open") : undefined;
      if (made) return { kind: "created", number: made.number, url: made.html_url };
      if (!lost || statusOf(error) === 422 || tries === 2) throw error;
    }
  }
}
