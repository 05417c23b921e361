import type { Octokit } from "octokit";
import type { Comments } from "../../app/ports.js";
import { asGitHubError, splitRepository, statusOf } from "./client.js";

/** Finds our comment by its marker and its author, so that nobody else's comment is edited; writes only when the text differs. */
export function gitHubComments(octokit: Octokit): Comments {
  let author: Promise<string> | undefined;
  return {
    async upsert({ repository, number, marker, body }) {
      const text = `${marker}\n${body}`;
      const login = (author ??= ownLogin(octokit));
      const issue = { ...splitRepository(repository), issue_number: number };
      try {
        const find = async (): Promise<Comment | null> => findComment(octokit, issue, marker, await login);
        const existing = await find();
        if (existing) return await update(octokit, issue, existing, text);
        return await create(octokit, issue, text, find);
      } catch (error) {
        throw asGitHubError(`comment on ${repository}#${number}`, error);
      }
    },
  };
}

interface Issue {
  owner: string;
  repo: string;
  issue_number: number;
}

interface Comment {
  id: number;
  body: string;
  html_url: string;
}

/** The token's own user. A workflow's GITHUB_TOKEN may not ask; it writes as the Actions bot. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 401) return "github-actions[bot]";
    throw error;
  }
}

async function findComment(octokit: Octokit, issue: Issue, marker: string, author: string): Promise<Comment | null> {
  for await (const page of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })) {
    for (const comment of page.data) {
      if (comment.body?.startsWith(marker) && comment.user?.login === author)
        return { id: comment.id, body: comment.body, html_url: comment.html_url };
    }
  }
  return null;
}

async function update(octokit: Octokit, issue: Issue, existing: Comment, text: string): ReturnType<Comments["upsert"]> {
  if (existing.body.trim() === text.trim()) return { kind: "unchanged", url: existing.html_url };
  const { data } = await octokit.rest.issues.updateComment({ owner: issue.owner, repo: issue.repo, comment_id: existing.id, body: text });
  return { kind: "updated", url: data.html_url };
}

async function create(octokit: Octokit, issue: Issue, text: string, find: () => Promise<Comment | null>): ReturnType<Comments["upsert"]> {
  try {
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: text, request: { retries: 0 } });
    return { kind: "created", url: data.html_url };
  } catch (error) {
    if (statusOf(error) !== 0 && statusOf(error) < 500) throw error;
    // The comment may be there although the answer was lost: look before writing again.
    const existing = await find();
    if (existing) return { kind: "created", url: existing.html_url };
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: text, request: { retries: 0 } });
    return { kind: "created", url: data.html_url };
  }
}
