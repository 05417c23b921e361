import { Option, type Command } from "commander";
import type { Project } from "../../app/read-project.js";
import { InputError } from "../../model/diagnostic.js";
import type { EstimateDifference } from "../../model/estimate.js";
import { exitCodeOf, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, estimateOptions, type ProjectFlags } from "../options.js";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

const FORMATS = ["table", "json", "markdown", "infracost-json"] as const;

interface Flags extends ProjectFlags {
  format: (typeof FORMATS)[number];
  compareTo?: string;
  outFile?: string;
}

export function addDiff(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("diff")
    .description("show how a plan changes the monthly cost, or how one project differs from another")
    .argument("[path]", "plan (terraform show -json), state, or directory", ".")
    .option("--compare-to <path>", "plan, state or directory as it was before, or a report of then in Infracost's JSON")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command).action(async (path: string, flags: Flags) => setExitCode(await diff(path, flags)));
}

async function diff(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  const project = await readProject(await findInput(path, flags), readingPorts);
  const difference = await differenceOf(project, path, flags);

  if (flags.format === "infracost-json") {
    const { infracostReport } = await import("../infracost-report.js");
    await printJson(infracostReport([{ path, result: { project, estimate: difference.after, difference } }], "diff"), flags.outFile);
  } else if (flags.format === "json") {
    const { jsonDocument } = await import("../../report/json.js");
    await printJson(jsonDocument({ project: path, estimate: difference.after, difference }), flags.outFile);
  } else {
    const { differenceTable } = await import("../../report/difference-table.js");
    const { render } = await import("../../report/markdown.js");
    const text =
      flags.format === "markdown"
        ? render({ project: path, estimate: difference.after, difference })
        : differenceTable(difference, styles());
    await print(text, flags.outFile);
    reportDiagnostics(difference.after.diagnostics, { gaps: false });
  }
  return exitCodeOf(difference.after, flags) || exitCodeOf(difference.before, flags);
}

async function differenceOf(project: Project, path: string, flags: Flags): Promise<EstimateDifference> {
  const { compareProjects, estimateProject } = await import("../../app/estimate-project.js");
  const book = priceBook();
  const options = await estimateOptions(flags);
  if (flags.compareTo === undefined) return withPrior((await estimateProject(project, book, options)).difference, path);
  const { compareWithReport, readReportedProject } = await import("../../app/compare-with-report.js");
  const reported = await readReportedProject(flags.compareTo, path, readingPorts.files);
  if (reported) return compareWithReport(reported, project, book, options);
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  return compareProjects(await readProject(await findInput(flags.compareTo, flags), readingPorts), project, book, options);
}

function withPrior(difference: EstimateDifference | null, path: string): EstimateDifference {
  if (difference) return difference;
  throw new InputError(
    "nothing-before",
    `${path} does not say what is there before it`,
    "Give a plan, or name the earlier project with --compare-to.",
  );
}
