import { gitHubClient, GitHubError } from "../adapters/github/client.js";
import { gitHubComments } from "../adapters/github/comments.js";
import type { PullRequestEvent } from "./event.js";

export type CommentOutcome =
  { readonly kind: "created" | "updated" | "unchanged"; readonly url: string } | { readonly kind: "refused"; readonly reason: string };

/** Keeps our one comment on the pull request up to date. */
export async function comment(event: PullRequestEvent, token: string, id: string, body: string): Promise<CommentOutcome> {
  const baseUrl = process.env["GITHUB_API_URL"];
  const octokit = gitHubClient({ token, ...(baseUrl === undefined ? {} : { baseUrl }) });
  try {
    return await gitHubComments(octokit).upsert({ ...event, marker: `<!-- terratrim:report:${id.replaceAll(/[^\w.-]/g, "-")} -->`, body });
  } catch (error) {
    if (error instanceof GitHubError) return { kind: "refused", reason: error.message };
    throw error;
  }
}
