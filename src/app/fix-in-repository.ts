import { NO_USAGE, type Usage } from "../model/usage.js";
import type { Finding } from "../model/finding.js";
import type { Proof } from "../model/patch.js";
import { memoryFiles, type SourceFiles } from "../read/source/source-files.js";
import { loadSource, type SourceInput } from "../read/source/read-source.js";
import type { RuleDefinition } from "../rules/define.js";
import type { EstimateOptions } from "./estimate-project.js";
import { fixRequest, fixSeparately, type FixPorts } from "./fix-project.js";
import type { FixOutcome, PullRequests, RepositorySource } from "./ports.js";

export interface RepositoryFixPorts extends FixPorts {
  readonly source: RepositorySource;
  readonly pullRequests: PullRequests;
  readonly describe: (finding: Finding, proof: Proof) => string;
}

export interface RepositoryFix {
  readonly rules: readonly RuleDefinition[];
  readonly ruleId: string;
  readonly address: string;
  /** `owner/name` */
  readonly repository: string;
  /** The branch to merge into; null means the repository's default. */
  readonly base: string | null;
  /** Folder of the root configuration, "" for the repository's root. */
  readonly directory: string;
  readonly usage?: Usage;
}

export type RepositoryFixAnswer =
  | { readonly kind: "published"; readonly outcome: FixOutcome }
  /** No patch could be proven, or the repository does not hold the code. */
  | { readonly kind: "refused"; readonly reason: string };

/** Finds the recommendation in the repository's code as it is now, patches it, and publishes the pull request when the patch is proven. */
export async function fixInRepository(
  fix: RepositoryFix,
  options: EstimateOptions,
  ports: RepositoryFixPorts,
): Promise<RepositoryFixAnswer> {
  const { base, texts } = await ports.source.read(fix.repository, fix.base);
  const directory = fix.directory.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
  const files = filesAround(directory, texts);
  if (!files.list("").some(({ name }) => /\.(tf|tofu)(\.json)?$/.test(name)))
    return {
      kind: "refused",
      reason: `${directory === "" ? "The root" : directory} of ${fix.repository} holds no Terraform configuration on ${base}.`,
    };

  const input: SourceInput = { root: directory === "" ? "." : directory, files };
  const reading = await loadSource(input);
  const project = {
    path: input.root,
    reading,
    input,
    usage: fix.usage ?? NO_USAGE,
    places: directory === "" ? [] : [directory],
    diagnostics: reading.diagnostics,
  };
  const [found] = await fixSeparately(project, fix.rules, { rules: [fix.ruleId], addresses: [fix.address] }, options, ports);
  if (!found)
    return { kind: "refused", reason: `The code on ${base} does not call for it: ${fix.ruleId} finds nothing at ${fix.address}.` };
  const { finding, result } = found;
  if (result.kind === "refused") return { kind: "refused", reason: result.reason };
  const request = fixRequest({ finding, result }, { repository: fix.repository, base, directory, describe: ports.describe });
  return { kind: "published", outcome: await ports.pullRequests.publish(request) };
}

/** The texts of a repository as seen from one of its folders. */
function filesAround(directory: string, texts: Readonly<Record<string, string>>): SourceFiles {
  const own = directory === "" ? [] : directory.split("/");
  const entries = Object.entries(texts).map(([path, text]): [string, string] => [relativeTo(own, path.split("/")), text]);
  return memoryFiles(Object.fromEntries(entries), { boundary: own.map(() => "..").join("/") });
}

function relativeTo(own: readonly string[], path: readonly string[]): string {
  let common = 0;
  while (common < own.length && own[common] === path[common]) common++;
  return [...own.slice(common).map(() => ".."), ...path.slice(common)].join("/");
}
