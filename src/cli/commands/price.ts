import { Option, type Command } from "commander";
import type { SetExitCode } from "../exit.js";
import { addProjectFlags, PATH_ARGUMENT } from "../options.js";
import type { ReportFlags } from "../tell-results.js";

const FORMATS = ["table", "json", "markdown", "infracost-json"] as const;

const EXAMPLES = {
  price: "the directory you are in, or every root configuration below it",
  "price plan.json --usage-file infracost-usage.yml": "a plan, with requests and gigabytes from a usage file",
  "price --config-file infracost.yml --format json": "the projects of an infracost.yml, for a program",
};

export function addPrice(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("price")
    .description("show what a plan, a state or a directory of Terraform costs a month")
    .argument("[path]", PATH_ARGUMENT)
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: ReportFlags) => setExitCode(await price(path, flags)));
}

async function price(path: string | undefined, flags: ReportFlags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { runProjects } = await import("../../app/run-projects.js");
  const { estimateProject, priceProject } = await import("../../app/estimate-project.js");
  const { table } = await import("../../report/table.js");
  const { tellResults } = await import("../tell-results.js");
  const run = await openCommandRun(path, flags);
  const outcomes = await runProjects(run, async (project, options) =>
    // Only this format says what is there before.
    flags.format === "infracost-json"
      ? estimateProject(project, run.book, options)
      : { estimate: await priceProject(project, run.book, options), difference: null },
  );
  return tellResults(run, outcomes, flags, { table: ({ estimate }, styles) => table(estimate, styles) });
}
