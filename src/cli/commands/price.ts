import { Option, type Command } from "commander";
import type { Estimate } from "../../model/estimate.js";
import { EXIT, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, estimateOptions, projectInput, type ProjectFlags } from "../options.js";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

const FORMATS = ["table", "json", "markdown", "infracost-json"] as const;

interface Flags extends ProjectFlags {
  format: (typeof FORMATS)[number];
  outFile?: string;
}

export function addPrice(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("price")
    .description("show what a plan, a state or a directory of Terraform costs a month")
    .argument("[path]", "plan (terraform show -json), state, or directory", ".")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command).action(async (path: string, flags: Flags) => setExitCode(await price(path, flags)));
}

async function price(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { estimateProject, priceProject } = await import("../../app/estimate-project.js");
  const project = await readProject(projectInput(path, flags), readingPorts);
  const book = priceBook();
  const options = await estimateOptions(flags);

  if (flags.format === "infracost-json") {
    const { infracostReport } = await import("../infracost-report.js");
    const { estimate, difference } = await estimateProject(project, book, options);
    await printJson(infracostReport({ path, project, estimate, difference, command: "breakdown" }), flags.outFile);
    return exitCodeOf(estimate, flags);
  }
  const estimate = await priceProject(project, book, options);
  if (flags.format === "json") {
    const { jsonDocument } = await import("../../report/json.js");
    await printJson(jsonDocument({ project: path, estimate }), flags.outFile);
  } else {
    const { table } = await import("../../report/table.js");
    const { render } = await import("../../report/markdown.js");
    await print(flags.format === "markdown" ? render({ project: path, estimate }) : table(estimate, styles()), flags.outFile);
    reportDiagnostics(estimate.diagnostics);
  }
  return exitCodeOf(estimate, flags);
}

/** With `--strict` a price that is missing or ambiguous fails the run. */
export function exitCodeOf(estimate: Estimate, flags: Pick<ProjectFlags, "strict">): number {
  const { skips } = estimate.summary;
  const missing = skips["price-not-found"] + skips["price-ambiguous"];
  return flags.strict && missing > 0 ? EXIT.incomplete : EXIT.ok;
}
