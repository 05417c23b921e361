import { readFileSync } from "node:fs";

/** The pull request that the run is about; null on a push, a schedule or by hand. */
export interface PullRequestEvent {
  readonly repository: string;
  readonly number: number;
}

/** Reads what the runner says of the event: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_REPOSITORY. */
export function readEvent(environment: NodeJS.ProcessEnv): PullRequestEvent | null {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository } = environment;
  if (!name.startsWith("pull_request") || path === undefined || repository === undefined) return null;
  const event: unknown = JSON.parse(readFileSync(path, "utf8"));
  const number = numberOf(event) ?? numberOf(field(event, "pull_request"));
  return number === null ? null : { repository, number };
}

function numberOf(value: unknown): number | null {
  const number = field(value, "number");
  return typeof number === "number" ? number : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined; // any object can be asked for a field
}
