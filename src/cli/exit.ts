import type { Estimate } from "../model/estimate.js";
import { InputError, type Diagnostic } from "../model/diagnostic.js";
import { gapsOf } from "../report/gaps.js";
import { gapLines } from "../report/note-lines.js";
import { PLAIN } from "../report/styles.js";

/** Exit codes; documented in README.md and --help. */
export const EXIT = { ok: 0, failed: 1, denied: 2, incomplete: 3 } as const;

/** What a command calls with its exit code. */
export type SetExitCode = (code: number) => void;

/** What could not be read is missing in the estimate, so the run fails; with `--strict` a price that is missing or ambiguous does as well. */
export function exitCodeOf(estimate: Estimate, flags: { readonly strict?: boolean }): number {
  if (estimate.diagnostics.some(({ severity }) => severity === "error")) return EXIT.failed;
  const { skips } = estimate.summary;
  const missing = skips["price-not-found"] + skips["price-ambiguous"];
  return flags.strict && missing > 0 ? EXIT.incomplete : EXIT.ok;
}

/** Prints an error as a person needs it, and gives the exit code. */
export function reportError(error: unknown): number {
  if (error instanceof InputError) {
    const place = error.range ? `${error.range.file}:${error.range.line}:${error.range.column}: ` : "";
    process.stderr.write(`Error: ${place}${error.message.replace(/\.$/, "")}.\n${error.remedy}\n`);
  } else {
    process.stderr.write(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env["TERRATRIM_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
    else process.stderr.write("This looks like a defect of Terratrim; TERRATRIM_DEBUG=1 shows where it happened.\n");
  }
  return EXIT.failed;
}

const SHOWN_ALIKE = 8;

/**
 * Prints warnings to standard error, so that the report on standard output stays clean. What was missing or assumed is gathered, and
 * left out where the report itself has it.
 */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  { gaps, project }: { gaps: boolean; project?: string } = { gaps: true },
): void {
  const shown = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.gap) continue;
    const count = (shown.get(diagnostic.code) ?? 0) + 1;
    shown.set(diagnostic.code, count);
    if (count <= SHOWN_ALIKE) process.stderr.write(`${diagnosticText(diagnostic, project)}\n`);
  }
  for (const [code, count] of shown)
    if (count > SHOWN_ALIKE) process.stderr.write(`And ${count - SHOWN_ALIKE} more of the kind ${code}; --format json has them all.\n`);
  for (const line of gaps ? gapLines(gapsOf(diagnostics), PLAIN) : []) process.stderr.write(`${line}\n`);
}

function diagnosticText({ severity, summary, detail, range, address }: Diagnostic, project: string | undefined): string {
  const name = project === undefined ? "" : `${project}: `;
  const place = range ? `${range.file}:${range.line}: ` : address === undefined ? "" : `${address}: `;
  return `${SEVERITIES[severity]}: ${name}${place}${summary}. ${detail}`;
}

const SEVERITIES = { error: "Error", warning: "Warning", info: "Note" } as const;
