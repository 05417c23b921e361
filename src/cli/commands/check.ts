import { Option, type Command } from "commander";
import type { SetExitCode } from "../exit.js";
import { addProjectFlags, PATH_ARGUMENT } from "../options.js";
import type { ReportFlags } from "../tell-results.js";

const FORMATS = ["table", "json", "markdown"] as const;

interface Flags extends ReportFlags {
  policies?: string;
  compareTo?: string;
}

const EXAMPLES = {
  "check plan.json": "the policies of the package on a plan; exits with 2 when one with severity deny is broken",
  "check . --compare-to ../base": "every project of a repository and all together, with what they were",
  "check plan.json --policies policies": "policies of your own",
};

export function addCheck(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("check")
    .description("check the cost of a plan, a state or a directory against policies")
    .argument("[path]", PATH_ARGUMENT)
    .option("--policies <folder>", "a folder of policies instead of those in the package (docs/policies.md)")
    .option("--compare-to <path>", "as it was before, for policies about the change; a plan knows that itself")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: Flags) => setExitCode(await check(path, flags)));
}

async function check(path: string | undefined, flags: Flags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { policyFolder } = await import("../../adapters/files/local-ports.js");
  const { policyFiles } = await import("../../adapters/files/policy-files.js");
  const { checkProjects, loadPolicies } = await import("../../app/check-project.js");
  const { verdictTable } = await import("../../report/verdict-table.js");
  const { tellResults } = await import("../tell-results.js");
  const run = await openCommandRun(path, flags, flags.compareTo);
  const policies = loadPolicies(await policyFiles(flags.policies ?? policyFolder()), run.settings.projectFile?.file.policies ?? {});
  const { outcomes, verdict } = await checkProjects(run, policies);
  return tellResults(run, outcomes, flags, { table: verdictTable, gaps: true, judgesChange: true, verdict });
}
