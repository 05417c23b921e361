import type { Project } from "../configuration/project.js";
import type { Block, Expression, ParsedFile } from "../hcl/syntax.js";
import type { TextSpan } from "../values/provenance.js";
import type { Value } from "../values/value.js";

/** Gives the outputs of the unit in a directory; null where it cannot be read. */
export type OutputsOf = (directory: string) => ReadonlyMap<string, Value> | null;

/** One file of Terragrunt configuration, evaluated for the unit that it is read for. */
export interface UnitFile {
  readonly project: Project;
  readonly parsed: ParsedFile;
  /** The directory that the file is in. */
  readonly directory: string;
  /** The directory of the unit; another one in an included file. */
  readonly unitDirectory: string;
  /** The file that includes this one. */
  readonly includer: UnitFile | null;
  readonly includes: readonly Include[];
  readonly outputsOf: OutputsOf;
  evaluate(expression: Expression, kind?: TextSpan["kind"]): Value;
  /** The text of an attribute of a block; null where it is missing or not known. */
  text(block: Block, name: string): string | null;
  /** Another file of the repository as `read_terragrunt_config` reads it; null where it is not there. */
  read(path: string): UnitFile | null;
  /** What another file sees of this one: `include.root.locals`, `read_terragrunt_config(...).inputs`. */
  exposed(): Value;
}

export interface Include {
  readonly name: string;
  readonly file: UnitFile;
  readonly strategy: "shallow" | "deep" | "no_merge";
}

/** A block, and the file whose names its expressions see. */
export interface FileBlock {
  readonly file: UnitFile;
  readonly block: Block;
}
