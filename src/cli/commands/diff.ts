import { Option, type Command } from "commander";
import type { SetExitCode } from "../exit.js";
import { addProjectFlags, PATH_ARGUMENT } from "../options.js";
import type { ReportFlags } from "../tell-results.js";

const FORMATS = ["table", "json", "markdown", "infracost-json"] as const;

interface Flags extends ReportFlags {
  compareTo?: string;
}

const EXAMPLES = {
  "diff plan.json": "what the plan changes",
  "diff . --compare-to ../base": "a directory with one project or several, and a checkout of what they were",
  "diff . --compare-to base.json": "and a report that `terratrim price --format infracost-json` wrote then",
};

export function addDiff(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("diff")
    .description("show how a plan changes the monthly cost, or how projects differ from what they were")
    .argument("[path]", PATH_ARGUMENT)
    .option("--compare-to <path>", "as it was before: a plan, a state, a directory, or a report of then in Infracost's JSON")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: Flags) => setExitCode(await diff(path, flags)));
}

async function diff(path: string | undefined, flags: Flags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { compareProjects } = await import("../../app/compare-projects.js");
  const { differenceTable } = await import("../../report/difference-table.js");
  const { tellResults } = await import("../tell-results.js");
  const run = await openCommandRun(path, flags, flags.compareTo);
  return tellResults(run, await compareProjects(run), flags, {
    table: ({ difference }, styles) => differenceTable(difference, styles),
    isQuiet: ({ difference }) => difference.resources.every(({ change }) => change === "unchanged"),
    infracost: "diff",
    judgesChange: true,
  });
}
