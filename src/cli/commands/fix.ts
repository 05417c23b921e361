import { Option, type Command } from "commander";
import type { Fix } from "../../app/fix-project.js";
import type { PullRequests } from "../../app/ports.js";
import type { RuleDefinition } from "../../app/recommend-project.js";
import type { Outcome } from "../../app/run-projects.js";
import { InputError } from "../../model/diagnostic.js";
import { EXIT, type SetExitCode } from "../exit.js";
import type { CommandRun } from "../open-run.js";
import { addProjectFlags, append, type ProjectFlags } from "../options.js";
import { styles } from "../print.js";

interface Flags extends ProjectFlags {
  format: "table" | "json";
  rule?: string[];
  address?: string[];
  dryRun?: boolean;
  pullRequest?: boolean;
  repo?: string;
  base: string;
  directory?: string;
  githubToken?: string;
  githubApiUrl?: string;
}

const EXAMPLES = {
  "fix --dry-run": "show what would be edited, with the proof of each edit",
  "fix envs/prod --rule aws-ebs-gp2-to-gp3": "make the edits of one rule in one directory",
  "fix --pull-request": "open a pull request for each edit; needs GITHUB_TOKEN and GITHUB_REPOSITORY",
};

export function addFix(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("fix")
    .description("edit the code so that it costs less; every edit is proven, or is not made")
    .argument("[directory]", "directory of Terraform source (default: the projects of terratrim.yml, else .)")
    .option("--rule <id>", "only findings of this rule (docs/rules); repeatable", append)
    .option("--address <address>", "only findings about this resource; repeatable", append)
    .option("--dry-run", "show the patches and write nothing")
    .addOption(new Option("--format <format>", "output format").choices(["table", "json"]).default("table"))
    .optionsGroup("Pull requests:")
    .option("--pull-request", "open one pull request for each patch instead of writing the files")
    .addOption(new Option("--repo <owner/name>", "the repository on GitHub").env("GITHUB_REPOSITORY"))
    .option("--base <branch>", "the branch to merge into", "main")
    .option("--directory-in-repo <path>", "where the directory stands in the repository (default: asked of git)")
    .addOption(new Option("--github-token <token>", "a token that may write contents and pull requests").env("GITHUB_TOKEN"))
    .addOption(new Option("--github-api-url <url>", "the API of a GitHub Enterprise Server").env("GITHUB_API_URL"));
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: Flags & { directoryInRepo?: string }) =>
    setExitCode(await fix(path, { ...flags, ...(flags.directoryInRepo === undefined ? {} : { directory: flags.directoryInRepo }) })),
  );
}

async function fix(path: string | undefined, flags: Flags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { applyRuleSettings, everyRule } = await import("../../app/recommend-project.js");
  const { fixDocument } = await import("../../report/fix-json.js");
  const { fixSummary, fixTable } = await import("../../report/fix-table.js");
  const { tellTexts } = await import("../tell-texts.js");
  const run = await openCommandRun(path, flags);
  const rules = applyRuleSettings(everyRule, run.settings.projectFile?.file.rules ?? {});
  for (const id of flags.rule ?? [])
    if (!rules.some((rule) => rule.id === id))
      throw new InputError("rule-unknown", `There is no rule "${id}"`, "docs/rules lists the rules.");
  const outcomes = flags.pullRequest ? await publish(run, rules, flags) : await write(run, rules, flags);
  await tellTexts(run, outcomes, flags, {
    text: (fixes) => fixTable(fixes, styles()),
    summary: fixSummary,
    document: (project, fixes) => ({ version: "1", project, fixes: fixes.map(fixDocument) }),
  });
  return outcomes.some(({ kind }) => kind === "failed") ? EXIT.failed : EXIT.ok;
}

/** Patches the working tree, each patch on top of the ones before. */
async function write(run: CommandRun, rules: readonly RuleDefinition[], flags: Flags): Promise<readonly Outcome<readonly Fix[]>[]> {
  const { fixProjects } = await import("../../app/fix-projects.js");
  const { isCanonical } = await import("../../adapters/files/terraform-fmt.js");
  const { outcomes, texts } = await fixProjects(run, rules, selectionOf(flags), isCanonical);
  if (!flags.dryRun) {
    const { writeTexts } = await import("../../adapters/files/write-texts.js");
    await writeTexts(".", texts);
  }
  return outcomes;
}

function selectionOf({ rule = [], address = [] }: Flags): { rules: readonly string[]; addresses: readonly string[] } {
  return { rules: rule, addresses: address };
}

async function publish(run: CommandRun, rules: readonly RuleDefinition[], flags: Flags): Promise<readonly Outcome<readonly Fix[]>[]> {
  const { fixProjectsSeparately } = await import("../../app/fix-projects.js");
  const { isCanonical } = await import("../../adapters/files/terraform-fmt.js");
  const { gitHubClient } = await import("../../adapters/github/client.js");
  const { gitHubPullRequests } = await import("../../adapters/github/pull-requests.js");
  const { token, ...target } = targetOf(run, flags);
  const outcomes = await fixProjectsSeparately(run, rules, selectionOf(flags), isCanonical);
  if (flags.dryRun) return outcomes;
  const { githubApiUrl: baseUrl } = flags;
  await publishEach(outcomes, target, gitHubPullRequests(gitHubClient({ token, ...(baseUrl === undefined ? {} : { baseUrl }) })));
  return outcomes;
}

interface Target {
  readonly repository: string;
  readonly base: string;
  /** Where the only project stands in the repository; git knows otherwise. */
  readonly directory: string | undefined;
}

function targetOf({ now }: CommandRun, { repo, base, directory, githubToken }: Flags): Target & { readonly token: string } {
  if (repo === undefined)
    throw new InputError("repo-missing", "The repository is not known", "Give --repo OWNER/NAME, or set GITHUB_REPOSITORY.");
  if (githubToken === undefined)
    throw new InputError(
      "token-missing",
      "There is no GitHub token",
      "Set GITHUB_TOKEN to a token that may write contents and pull requests.",
    );
  if (directory !== undefined && now.inputs.length > 1)
    throw new InputError(
      "several-directories",
      `There are ${now.inputs.length} projects, and one --directory-in-repo`,
      "Leave it out: git knows where each of them stands.",
    );
  return { repository: repo, base, directory, token: githubToken };
}

/** Projects that share a module are fixed by one edit of it, which is published once. */
async function publishEach(outcomes: readonly Outcome<readonly Fix[]>[], target: Target, pullRequests: PullRequests): Promise<void> {
  const { fixRequest } = await import("../../app/fix-project.js");
  const { pullRequestBody } = await import("../../report/pull-request/body.js");
  const { folderInRepository } = await import("../../adapters/files/git.js");
  const published = new Map<string, string>();
  for (const outcome of outcomes) {
    if (outcome.kind === "failed") continue;
    const directory = target.directory ?? (await folderInRepository(outcome.path));
    for (const { finding, result } of outcome.result) {
      if (result.kind !== "proven") continue;
      const request = fixRequest({ finding, result }, { ...target, directory, describe: pullRequestBody });
      const edit = JSON.stringify(request.files);
      const same = published.get(edit);
      const { kind, url } = same === undefined ? await pullRequests.publish(request) : { kind: "shared", url: same };
      published.set(edit, url);
      process.stderr.write(`${finding.proposal.address}: pull request ${kind}, ${url}\n`);
    }
  }
}
