import { Option, type Command } from "commander";
import { priceBook, readingPorts } from "../../adapters/files/local-ports.js";
import { exitCodeOf, reportDiagnostics, type SetExitCode } from "../exit.js";
import { addProjectFlags, estimateOptions, type ProjectFlags } from "../options.js";
import { print, printJson, styles } from "../print.js";

interface Flags extends ProjectFlags {
  format: "table" | "json";
  address?: string;
  component?: string;
}

export function addPricesExplain(prices: Command, setExitCode: SetExitCode): void {
  const command = prices
    .command("explain")
    .description("how each line of an estimate comes about: product, price, source, date, discount, arithmetic")
    .argument("[path]", "plan (terraform show -json), state, or directory", ".")
    .option("--address <address>", "only this resource, or the resources of this module")
    .option("--component <text>", "only lines with this text in their name")
    .addOption(new Option("--format <format>", "output format").choices(["table", "json"]).default("table"));
  addProjectFlags(command).action(async (path: string, flags: Flags) => setExitCode(await explain(path, flags)));
}

async function explain(path: string, flags: Flags): Promise<number> {
  const { readProject } = await import("../../app/read-project.js");
  const { findInput } = await import("../projects.js");
  const { priceProject } = await import("../../app/estimate-project.js");
  const { explainEstimate } = await import("../../app/explain-estimate.js");
  const { explanationDocument, explanationText } = await import("../../report/explanation.js");
  const project = await readProject(await findInput(path, flags), readingPorts);
  const estimate = await priceProject(project, priceBook(), await estimateOptions(flags));
  const explanations = explainEstimate(estimate, flags);
  if (flags.format === "json") await printJson(explanationDocument(path, explanations, estimate));
  else {
    await print(explanationText(explanations, estimate, styles()));
    reportDiagnostics(estimate.diagnostics);
  }
  return exitCodeOf(estimate, flags);
}
