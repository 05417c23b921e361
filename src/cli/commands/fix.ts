import { Option, type Command } from "commander";
import type { Fix, SourceProject } from "../../app/fix-project.js";
import type { RuleDefinition } from "../../app/recommend-project.js";
import { InputError } from "../../model/diagnostic.js";
import { EXIT, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, append, estimateOptions, type ProjectFlags } from "../options.js";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

interface Flags extends ProjectFlags {
  format: "table" | "json";
  rule: string[];
  address: string[];
  dryRun: boolean;
  pullRequest: boolean;
  repo?: string;
  base: string;
  directory?: string;
  githubToken?: string;
  githubApiUrl?: string;
}

export function addFix(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("fix")
    .description("edit the code so that it costs less; every edit is proven, or is not made")
    .argument("[directory]", "directory of Terraform source", ".")
    .option("--rule <id>", "only findings of this rule; repeatable", append, [])
    .option("--address <address>", "only findings about this resource; repeatable", append, [])
    .option("--dry-run", "show the patches and write nothing", false)
    .option("--pull-request", "open one pull request for each patch instead of writing the files", false)
    .addOption(new Option("--repo <owner/name>", "the repository on GitHub").env("GITHUB_REPOSITORY"))
    .option("--base <branch>", "the branch to merge into", "main")
    .option("--directory-in-repo <path>", "where the directory stands in the repository (default: asked of git)")
    .addOption(new Option("--github-token <token>", "a token that may write contents and pull requests").env("GITHUB_TOKEN"))
    .addOption(new Option("--github-api-url <url>", "the API of a GitHub Enterprise Server").env("GITHUB_API_URL"))
    .addOption(new Option("--format <format>", "output format").choices(["table", "json"]).default("table"));
  addProjectFlags(command).action(async (path: string, flags: Flags & { directoryInRepo?: string }) =>
    setExitCode(await fix(path, { ...flags, ...(flags.directoryInRepo === undefined ? {} : { directory: flags.directoryInRepo }) })),
  );
}

async function fix(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  const { sourceProject } = await import("../../app/fix-project.js");
  const { applyRuleSettings, everyRule } = await import("../../app/recommend-project.js");
  const { loadProjectFile } = await import("../../config/project-file.js");
  const rules = applyRuleSettings(everyRule, (await loadProjectFile(flags.config)).rules);
  for (const id of flags.rule)
    if (!rules.some((rule) => rule.id === id))
      throw new InputError("rule-unknown", `There is no rule "${id}"`, "docs/rules lists the rules.");
  const project = sourceProject(await readProject(await findInput(path, flags), readingPorts));
  const fixes = flags.pullRequest ? await publish(project, rules, flags) : await write(path, project, rules, flags);

  if (flags.format === "json") {
    const { fixDocument } = await import("../../report/fix-json.js");
    await printJson({ version: "1", project: path, fixes: fixes.map(fixDocument) });
  } else {
    const { fixTable } = await import("../../report/fix-table.js");
    await print(fixTable(fixes, styles()));
    reportDiagnostics(project.diagnostics);
  }
  return EXIT.ok;
}

/** Patches the working tree, each patch on top of the ones before. */
async function write(path: string, project: SourceProject, rules: readonly RuleDefinition[], flags: Flags): Promise<Fix[]> {
  const { fixProject } = await import("../../app/fix-project.js");
  const { isCanonical } = await import("../../adapters/files/terraform-fmt.js");
  const { fixes, texts } = await fixProject(project, rules, { rules: flags.rule, addresses: flags.address }, await estimateOptions(flags), {
    book: priceBook(),
    isCanonical,
  });
  if (!flags.dryRun) {
    const { writeTexts } = await import("../../adapters/files/write-texts.js");
    await writeTexts(path, texts);
  }
  return fixes;
}

async function publish(project: SourceProject, rules: readonly RuleDefinition[], flags: Flags): Promise<Fix[]> {
  const { fixRequest, fixSeparately } = await import("../../app/fix-project.js");
  const { isCanonical } = await import("../../adapters/files/terraform-fmt.js");
  const { gitHubClient } = await import("../../adapters/github/client.js");
  const { gitHubPullRequests } = await import("../../adapters/github/pull-requests.js");
  const { pullRequestBody } = await import("../../report/pull-request/body.js");
  const { folderInRepository } = await import("../../adapters/files/git.js");
  if (flags.repo === undefined)
    throw new InputError("repo-missing", "The repository is not known", "Give --repo OWNER/NAME, or set GITHUB_REPOSITORY.");
  if (flags.githubToken === undefined)
    throw new InputError(
      "token-missing",
      "There is no GitHub token",
      "Set GITHUB_TOKEN to a token that may write contents and pull requests.",
    );

  const directory = flags.directory ?? (await folderInRepository(project.path));
  const fixes = await fixSeparately(project, rules, { rules: flags.rule, addresses: flags.address }, await estimateOptions(flags), {
    book: priceBook(),
    isCanonical,
  });
  const pullRequests = gitHubPullRequests(
    gitHubClient({ token: flags.githubToken, ...(flags.githubApiUrl === undefined ? {} : { baseUrl: flags.githubApiUrl }) }),
  );
  for (const { finding, result } of fixes) {
    if (result.kind !== "proven" || flags.dryRun) continue;
    const outcome = await pullRequests.publish(
      fixRequest({ finding, result }, { repository: flags.repo, base: flags.base, directory, describe: pullRequestBody }),
    );
    process.stderr.write(`${finding.proposal.address}: pull request ${outcome.kind}, ${outcome.url}\n`);
  }
  return fixes;
}
