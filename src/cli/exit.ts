import { InputError, type Diagnostic } from "../model/diagnostic.js";

/** Exit codes; documented in README.md and --help. */
export const EXIT = { ok: 0, failed: 1, denied: 2, incomplete: 3 } as const;

/** What a command calls with its exit code. */
export type SetExitCode = (code: number) => void;

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

/** Prints warnings to standard error, so that the report on standard output stays clean. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const { severity, summary, detail, range, address } of diagnostics) {
    const place = range ? `${range.file}:${range.line}: ` : address === undefined ? "" : `${address}: `;
    process.stderr.write(
      `${severity === "error" ? "Error" : severity === "warning" ? "Warning" : "Note"}: ${place}${summary}. ${detail}\n`,
    );
  }
}
