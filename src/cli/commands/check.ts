import { Option, type Command } from "commander";
import { EXIT, exitCodeOf, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, estimateOptions, type ProjectFlags } from "../options.js";
import { policyFolder, priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

const FORMATS = ["table", "json", "markdown"] as const;

interface Flags extends ProjectFlags {
  format: (typeof FORMATS)[number];
  policies?: string;
  outFile?: string;
}

export function addCheck(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("check")
    .description("check the cost of a plan, a state or a directory against policies")
    .argument("[path]", "plan (terraform show -json), state, or directory", ".")
    .option("--policies <folder>", "a folder of policies instead of those in the package")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command).action(async (path: string, flags: Flags) => setExitCode(await check(path, flags)));
}

async function check(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  const { checkProject, loadPolicies } = await import("../../app/check-project.js");
  const { policyFiles } = await import("../../adapters/files/policy-files.js");
  const { loadProjectFile } = await import("../../config/project-file.js");
  const settings = await loadProjectFile(flags.config);
  const policies = loadPolicies(await policyFiles(flags.policies ?? policyFolder()), settings.policies);
  const project = await readProject(await findInput(path, flags), readingPorts);
  const checked = await checkProject(project, policies, priceBook(), await estimateOptions(flags));

  const results = { project: path, estimate: checked.estimate, difference: checked.difference ?? undefined, verdict: checked.verdict };
  if (flags.format === "json") {
    const { jsonDocument } = await import("../../report/json.js");
    await printJson(jsonDocument(results), flags.outFile);
  } else {
    const { verdictTable } = await import("../../report/verdict-table.js");
    const { render } = await import("../../report/markdown.js");
    await print(flags.format === "markdown" ? render(results) : verdictTable(results, styles()), flags.outFile);
    reportDiagnostics(checked.estimate.diagnostics, { gaps: flags.format === "table" });
  }
  return checked.verdict.passed ? exitCodeOf(checked.estimate, flags) : EXIT.denied;
}
