/** A span of a source file. Offsets count UTF-16 units from 0, lines and columns from 1; the end is exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** What is missing from the input, or was assumed in its place; reports gather these by kind. */
export type Gap =
  /** `command` fetches it; null where no command does. */
  | {
      readonly kind: "module";
      readonly name: string;
      readonly source: string | null;
      readonly version: string | null;
      readonly command: string | null;
    }
  /** `module` is the path of the module that declares it, "" for the root. */
  | { readonly kind: "variable"; readonly name: string; readonly module: string }
  /** What could not be evaluated, and why. */
  | { readonly kind: "expression"; readonly name: string }
  | { readonly kind: "instances"; readonly name: string; readonly by: "count" | "for_each" }
  | { readonly kind: "region"; readonly name: string; readonly provider: string; readonly resources: number; readonly inferred: boolean }
  | { readonly kind: "zones"; readonly name: string };

/** Something about the user's input that the user should know. The summary is short and constant; the detail says what, why and how to fix it. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "info";
  /** Stable identifier, for example `region-assumed`. */
  readonly code: string;
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
  readonly range?: SourceRange;
  readonly gap?: Gap;
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
