import { Option, type Command } from "commander";
import { exitCodeOf, reportDiagnostics, type SetExitCode } from "../exit.js";
import type { ProjectInput } from "../../app/read-project.js";
import { addProjectsFlags, estimateOptions } from "../options.js";
import type { ProjectsFlags } from "../projects.js";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

const FORMATS = ["table", "json", "markdown", "infracost-json"] as const;

interface Flags extends ProjectsFlags {
  format: (typeof FORMATS)[number];
  outFile?: string;
}

export function addPrice(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("price")
    .description("show what a plan, a state or a directory of Terraform costs a month")
    .argument("[path]", "plan (terraform show -json), state, or directory (default: the projects of terratrim.yml, else .)")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectsFlags(command).action(async (path: string | undefined, flags: Flags) => setExitCode(await price(path, flags)));
}

async function price(path: string | undefined, flags: Flags): Promise<number> {
  const { findInputs } = await import("../projects.js");
  const found = await findInputs(path, flags);
  const [only] = found.inputs;
  if (only !== undefined && only.name === undefined) return priceOne(only, flags);
  const { priceSeveral } = await import("../price-several.js");
  return priceSeveral(found, flags);
}

async function priceOne(input: ProjectInput, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { estimateProject, priceProject } = await import("../../app/estimate-project.js");
  const { path } = input;
  const project = await readProject(input, readingPorts);
  const book = priceBook();
  const options = await estimateOptions(flags);

  if (flags.format === "infracost-json") {
    const { infracostReport } = await import("../infracost-report.js");
    const { estimate, difference } = await estimateProject(project, book, options);
    await printJson(infracostReport([{ path, result: { project, estimate, difference } }], "breakdown"), flags.outFile);
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
    reportDiagnostics(estimate.diagnostics, { gaps: false });
  }
  return exitCodeOf(estimate, flags);
}
