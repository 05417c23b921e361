import type { Attribute, Block, Expression, ParsedFile } from "../hcl/syntax.js";

/** An expression and the file it is written in. */
export interface LocatedExpression {
  readonly file: ParsedFile;
  readonly expression: Expression;
}

/** What one file says in a body. A block has several where override files replace parts of it. */
export interface Section {
  readonly file: ParsedFile;
  readonly items: readonly (Attribute | Block)[];
}
