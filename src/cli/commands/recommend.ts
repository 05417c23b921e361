import { Option, type Command } from "commander";
import type { Recommendations } from "../../app/recommend-project.js";
import { exitCodeOf, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, estimateOptions, type ProjectFlags } from "../options.js";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { print, printJson, styles } from "../print.js";

const FORMATS = ["table", "json", "markdown"] as const;

interface Flags extends ProjectFlags {
  format: (typeof FORMATS)[number];
  outFile?: string;
}

export function addRecommend(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command("recommend")
    .description("find what is wasteful, with the money that each change saves")
    .argument("[path]", "plan (terraform show -json), state, or directory", ".")
    .addOption(new Option("--format <format>", "output format").choices(FORMATS).default("table"))
    .option("--out-file <file>", "write the report to a file");
  addProjectFlags(command).action(async (path: string, flags: Flags) => setExitCode(await recommend(path, flags)));
}

async function recommend(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  const { applyRuleSettings, everyRule, recommendProject } = await import("../../app/recommend-project.js");
  const { loadProjectFile } = await import("../../config/project-file.js");
  const rules = applyRuleSettings(everyRule, (await loadProjectFile(flags.config)).rules);
  const project = await readProject(await findInput(path, flags), readingPorts);
  const found = await recommendProject(project, rules, priceBook(), await estimateOptions(flags));
  const { estimate, findings, saving } = found;

  if (flags.format === "json") {
    const { jsonDocument } = await import("../../report/json.js");
    await printJson({ ...jsonDocument({ project: path, estimate, findings }), monthlySaving: saving.toFixed() }, flags.outFile);
  } else if (flags.format === "markdown") {
    const { render } = await import("../../report/markdown.js");
    await print(render({ project: path, estimate, findings }), flags.outFile);
  } else {
    const { findingTable } = await import("../../report/finding-table.js");
    await print(findingTable({ findings, estimate, saving, skipped: skippedBy(found) }, styles()), flags.outFile);
    reportDiagnostics(estimate.diagnostics);
  }
  return exitCodeOf(estimate, flags);
}

function skippedBy({ skips }: Recommendations): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of skips) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
