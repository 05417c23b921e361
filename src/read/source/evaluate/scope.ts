import type { Failure } from "../values/failure.js";
import type { TextSpan } from "../values/provenance.js";
import type { Value } from "../values/value.js";

/** What an expression can see. One scope serves all expressions of one place (file and role) that see the same names. */
export interface Scope {
  /** The file that the expression stands in; spans are relative to it. */
  readonly file: string;
  /** The role of the place, which the literals in it pass on as the kind of their origin. */
  readonly kind: TextSpan["kind"];
  /**
   * The value of the first name of a traversal (`var`, `local`, `aws_instance`, `each`, ...), undefined where there is none of that name.
   * Objects with lazy `entries` compute only what is asked: `var.a` calls `root("var")` and then `entries.get("a")`.
   */
  root(name: string): Value | undefined;
  /** The expressions are part of a rendered template, which must not render others. */
  readonly isTemplate?: boolean;
  /** What file functions read; null where there is no directory (tests, the service). */
  readonly files: Files | null;
  /** Functions beside Terraform's own, such as Terragrunt's; undefined where there is none of that name. */
  readonly call?: (name: string, args: readonly Value[]) => Value | Failure | undefined;
}

/** Files as the configuration's functions see them. Paths are as written: relative to the root module's directory, or starting with `path.module`. */
export interface Files {
  /** The content; a string says why it cannot be read. */
  read(path: string): Uint8Array | { readonly problem: string };
  exists(path: string): boolean;
  /** Files (not directories) under the directory, as paths relative to it with `/`. */
  list(directory: string): readonly string[] | { readonly problem: string };
  /** The absolute path. */
  absolute(path: string): string;
  /** The directory that `~` means; null gives unknown. */
  readonly home: string | null;
}

/** Why an expression has no value, at a span of its scope's file. The caller adds lines and the resource's address. The text never holds a value. */
export interface Problem {
  /** Stable identifier, for example `unknown-function`. */
  readonly code: string;
  readonly detail: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
