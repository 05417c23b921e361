import type { Octokit } from "octokit";
import type { RepositorySource } from "../../app/ports.js";
import { asGitHubError, GitHubError, splitRepository } from "./client.js";

const CONFIGURATION = /\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$|(^|\/)terragrunt\.hcl$|(^|\/)cdk\.tf\.json$/;
/** A repository with more configuration than this is read from a checkout. */
const MOST_FILES = 2_000;
const AT_ONCE = 10;

/** Reads the configuration files of a branch through the API. */
export function gitHubSource(octokit: Octokit): RepositorySource {
  return {
    async read(repository, base) {
      const place = splitRepository(repository);
      try {
        const branch = base ?? (await octokit.rest.repos.get(place)).data.default_branch;
        const head = await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` });
        const commit = await octokit.rest.git.getCommit({ ...place, commit_sha: head.data.object.sha });
        const tree = await octokit.rest.git.getTree({ ...place, tree_sha: commit.data.tree.sha, recursive: "1" });
        const files = tree.data.tree.filter(({ type, path }) => type === "blob" && CONFIGURATION.test(path));
        if (tree.data.truncated || files.length > MOST_FILES)
          throw new GitHubError(
            "conflict",
            `${repository} has more configuration than can be read through the API; run \`terratrim fix\` in a checkout`,
          );
        return { base: branch, texts: await readTexts(octokit, place, files) };
      } catch (error) {
        throw asGitHubError(`read ${repository}`, error);
      }
    },
  };
}

async function readTexts(
  octokit: Octokit,
  place: { owner: string; repo: string },
  files: readonly { path: string; sha: string }[],
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const { data } = await octokit.rest.git.getBlob({ ...place, file_sha: file.sha });
      texts[file.path] = Buffer.from(data.content, "base64").toString("utf8");
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return texts;
}
