import { isSingle, resultsOf, type Outcome } from "../app/run-projects.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { reportDiagnostics } from "./exit.js";
import type { CommandRun } from "./open-run.js";
import { print, printJson, styles } from "./print.js";
import { textsOf } from "./texts-of.js";

/** How a command tells what it found where that is no cost. */
export interface TextTelling<T> {
  readonly text: (result: T) => string;
  readonly document: (project: string, result: T) => object;
  /** What is said of several together, after each. */
  readonly summary?: (results: readonly T[]) => string;
  /** What there is to say beside it; else what reading the project gave. */
  readonly diagnostics?: (result: T) => readonly Diagnostic[];
}

/** Prints what a command found, of its only project or of several under their names. */
export async function tellTexts<T>(
  { now }: CommandRun,
  outcomes: readonly Outcome<T>[],
  { format }: { readonly format: "table" | "json" },
  telling: TextTelling<T>,
): Promise<void> {
  const [only] = outcomes;
  const single = isSingle(now) && only?.kind === "done" ? only : null;
  const { text, document } = telling;
  if (format === "json") {
    const projects = outcomes.map((outcome) => projectDocument(outcome, document));
    return printJson(single ? document(single.path, single.result) : { version: "1", projects });
  }
  await print(single ? text(single.result) : await severalTexts(outcomes, telling));
  for (const outcome of outcomes)
    if (outcome.kind === "done") reportDiagnostics(told(outcome, telling), { gaps: true, ...(single ? {} : { project: outcome.name }) });
}

async function severalTexts<T>(outcomes: readonly Outcome<T>[], { text, summary }: TextTelling<T>): Promise<string> {
  const { projectTexts } = await import("../report/projects-table.js");
  const end = summary ? `\n${summary(resultsOf(outcomes))}` : "";
  return `${projectTexts(textsOf(outcomes, text), styles())}${end}`;
}

function told<T>({ result, project }: Extract<Outcome<T>, { kind: "done" }>, { diagnostics }: TextTelling<T>): readonly Diagnostic[] {
  return diagnostics?.(result) ?? project?.diagnostics ?? [];
}

function projectDocument<T>(outcome: Outcome<T>, document: TextTelling<T>["document"]): object {
  const { name, path } = outcome;
  if (outcome.kind === "done") return { name, ...document(path, outcome.result) };
  return { name, project: path, error: outcome.error.message, remedy: outcome.error.remedy };
}
