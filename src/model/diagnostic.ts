/** A span of a source file. Offsets count UTF-16 units from 0, lines and columns from 1; the end is exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** Something about the user's input that the user should know. The summary is short and constant; the detail says what, why and how to fix it. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "info";
  /** Stable identifier, for example `region-assumed`. */
  readonly code: string;
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
  readonly range?: SourceRange;
}

/** Input that cannot be read at all. Entry points print it and exit 1, or answer 4xx. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What to do about it, in a whole sentence. */
    readonly remedy: string,
    readonly range?: SourceRange,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "InputError";
  }
}
