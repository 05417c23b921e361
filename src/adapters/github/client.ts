import { Octokit } from "octokit";

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, a GitHub Enterprise Server, or a local server in tests. */
  readonly baseUrl?: string;
  /** GitHub asks clients to space writes; and to wait between tries; off only against a local server. */
  readonly throttle?: boolean;
}

const PAUSES = { onRateLimit: retryOnce, onSecondaryRateLimit: retryOnce };

/** A client that waits when GitHub limits it, and repeats what is safe to repeat. */
export function gitHubClient({ token, baseUrl, throttle = true }: GitHubOptions): Octokit {
  return new Octokit({
    auth: token,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    userAgent: "terratrim",
    throttle: throttle ? PAUSES : { ...PAUSES, enabled: false },
    ...(throttle ? {} : { retry: { retryAfterBaseValue: 10 } }),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

function retryOnce(_after: number, _options: object, _octokit: unknown, retries: number): boolean {
  return retries === 0;
}

function quiet(): void {
  // Octokit logs request URLs; what matters reaches the user as an error.
}

/** Something that GitHub refused or could not do. */
export class GitHubError extends Error {
  constructor(
    readonly code: "not-allowed" | "not-found" | "conflict" | "unavailable",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "GitHubError";
  }
}

/** The HTTP status of an error of Octokit; 0 where the request had no answer. */
export function statusOf(error: unknown): number {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
}

/** Explains what GitHub answered; never repeats a token. */
export function asGitHubError(doing: string, error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  const status = statusOf(error);
  const cause = { cause: error };
  if (status === 401) return new GitHubError("not-allowed", `GitHub does not accept the token (${doing})`, cause);
  if (status === 403)
    return new GitHubError("not-allowed", `The token may not do this: ${doing}. It needs contents: write and pull-requests: write`, cause);
  if (status === 404)
    return new GitHubError("not-found", `GitHub has no such repository or branch, or the token cannot see it (${doing})`, cause);
  if (status === 409 || status === 422)
    return new GitHubError("conflict", `GitHub refused: ${doing}: ${error instanceof Error ? error.message : ""}`, cause);
  return new GitHubError("unavailable", `GitHub did not answer as expected (${doing}${status ? `, status ${status}` : ""})`, cause);
}

export function splitRepository(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split("/");
  if (!owner || !repo || rest.length > 0) throw new GitHubError("not-found", `"${repository}" is not OWNER/NAME`);
  return { owner, repo };
}
