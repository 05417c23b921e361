import { Option, type Command } from "commander";
import type { Recommendations } from "../../app/recommend-project.js";
import type { SetExitCode } from "../exit.js";
import { addProjectFlags, PATH_ARGUMENT } from "../options.js";
import type { ReportFlags } from "../tell-results.js";

const FORMATS = ["table", "json", "markdown"] as const;

const EXAMPLES = {
  recommend: "the directory you are in, or every root configuration below it",
  "recommend plan.json --format markdown": "a plan, for a comment or a page",
};

export function addRecommend(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("recommend")
    .description("find what is wasteful, with the money that each change saves")
    .argument("[path]", PATH_ARGUMENT)
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: ReportFlags) =>
    setExitCode(await recommend(path, flags)),
  );
}

async function recommend(path: string | undefined, flags: ReportFlags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { runProjects } = await import("../../app/run-projects.js");
  const { applyRuleSettings, everyRule, recommendProject } = await import("../../app/recommend-project.js");
  const { findingTable } = await import("../../report/finding-table.js");
  const { tellResults } = await import("../tell-results.js");
  const run = await openCommandRun(path, flags);
  const rules = applyRuleSettings(everyRule, run.settings.projectFile?.file.rules ?? {});
  const outcomes = await runProjects(run, (project, options) => recommendProject(project, rules, run.book, options));
  return tellResults(run, outcomes, flags, {
    table: (found, styles) => findingTable({ ...found, skipped: skippedBy(found) }, styles),
    gaps: true,
  });
}

function skippedBy({ skips }: Recommendations): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of skips) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
