import { Option, type Command } from "commander";
import type { ExplainedPart } from "../../app/explain-estimate.js";
import { isSingle, resultsOf, type Outcome } from "../../app/run-projects.js";
import type { Estimate } from "../../model/estimate.js";
import type { Explanation } from "../../model/explanation.js";
import { EXIT, exitCodeOf, type SetExitCode } from "../exit.js";
import type { CommandRun } from "../open-run.js";
import { addProjectFlags, PATH_ARGUMENT, type ProjectFlags } from "../options.js";
import { styles } from "../print.js";

interface Flags extends ProjectFlags, ExplainedPart {
  format: "table" | "json";
  address?: string;
  component?: string;
}

const EXAMPLES = {
  "prices explain plan.json": "every line of a plan",
  "prices explain . --address aws_instance.web --component usage": "some lines of one resource",
};

export function addPricesExplain(prices: Command, setExitCode: SetExitCode): void {
  const command = prices
    .command("explain")
    .description("how each line of an estimate comes about: product, price, source, date, discount, arithmetic")
    .argument("[path]", PATH_ARGUMENT)
    .option("--address <address>", "only this resource, or the resources of this module")
    .option("--component <text>", "only lines with this text in their name")
    .addOption(new Option("--format <format>", "output format").choices(["table", "json"]).default("table"));
  addProjectFlags(command, EXAMPLES).action(async (path: string | undefined, flags: Flags) => setExitCode(await explain(path, flags)));
}

interface Explained {
  readonly estimate: Estimate;
  readonly explanations: readonly Explanation[];
}

async function explain(path: string | undefined, flags: Flags): Promise<number> {
  const { openCommandRun } = await import("../open-run.js");
  const { runProjects } = await import("../../app/run-projects.js");
  const { priceProject } = await import("../../app/estimate-project.js");
  const { explainEstimate } = await import("../../app/explain-estimate.js");
  const { explanationDocument, explanationText } = await import("../../report/explanation.js");
  const { tellTexts } = await import("../tell-texts.js");
  const run = await openCommandRun(path, flags);
  const all = await runProjects(run, async (project, options): Promise<Explained> => {
    const estimate = await priceProject(project, run.book, options);
    return { estimate, explanations: explainEstimate(estimate, flags) };
  });
  const outcomes = withTheLine(run, all);
  await tellTexts(run, outcomes, flags, {
    text: ({ explanations, estimate }) => explanationText(explanations, estimate, styles()),
    document: (at, { explanations, estimate }) => explanationDocument(at, explanations, estimate),
    diagnostics: ({ estimate }) => estimate.diagnostics,
  });
  const codes = resultsOf(outcomes).map(({ estimate }) => exitCodeOf(estimate, flags));
  const isWhole = outcomes.every(({ kind }) => kind === "done") && !codes.includes(EXIT.failed);
  return isWhole ? Math.max(EXIT.ok, ...codes) : EXIT.failed;
}

/** Of several projects, those that have the line that is asked for; where none has it, its error. */
function withTheLine({ now }: CommandRun, outcomes: readonly Outcome<Explained>[]): readonly Outcome<Explained>[] {
  const has = outcomes.filter((outcome) => outcome.kind === "done" || !ELSEWHERE.has(outcome.error.code));
  const [first] = outcomes;
  if (has.length === 0 && first?.kind === "failed" && !isSingle(now)) throw first.error;
  return has;
}

const ELSEWHERE: ReadonlySet<string> = new Set(["address-not-priced", "component-not-found"]);
