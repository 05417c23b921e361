/**
 * The concrete syntax tree of HCL's native syntax. Every node knows its span in the file's text (UTF-16 offsets, end exclusive), so
 * the text outside the nodes (comments, white space) is always at hand and an edit replaces a span. Nothing is evaluated here.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Body extends Span {
  /** Attributes and blocks in the order written. */
  readonly items: readonly (Attribute | Block)[];
}

export interface Attribute extends Span {
  readonly kind: "attribute";
  readonly name: string;
  readonly nameSpan: Span;
  /** Offset of `=`. */
  readonly equals: number;
  readonly value: Expression;
}

export interface Block extends Span {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly Label[];
  /** Offset of `{` and of `}`. */
  readonly open: number;
  readonly close: number;
  readonly body: Body;
}

export interface Label extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

export type Expression =
  | NumberLiteral
  | KeywordLiteral
  | Template
  | Tuple
  | ObjectExpression
  | ForExpression
  | Conditional
  | Binary
  | Unary
  | Call
  | Variable
  | GetAttribute
  | Index
  | Splat
  | Parentheses
  | Invalid;

export interface NumberLiteral extends Span {
  readonly kind: "number";
  /** The digits as written. */
  readonly text: string;
}

/** `true`, `false` or `null`. */
export interface KeywordLiteral extends Span {
  readonly kind: "keyword";
  readonly value: boolean | null;
}

/** A quoted string or a heredoc. A plain string has at most one part, of kind `text`. */
export interface Template extends Span {
  readonly kind: "template";
  readonly form: "quoted" | "heredoc" | "heredoc-indented";
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = TemplateText | Interpolation | IfDirective | ForDirective;

export interface TemplateText extends Span {
  readonly kind: "text";
  /** Escapes decoded, `$${` turned into `${`, indentation of `<<-` and stripped space (`~`) removed. */
  readonly value: string;
}

export interface Interpolation extends Span {
  readonly kind: "interpolation";
  readonly expression: Expression;
}

export interface IfDirective extends Span {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly TemplatePart[];
  readonly otherwise: readonly TemplatePart[];
}

export interface ForDirective extends Span {
  readonly kind: "for";
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  readonly parts: readonly TemplatePart[];
}

export interface Tuple extends Span {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Span {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem extends Span {
  /** A bare identifier key is a `variable` node: it means its own name, unless it is in parentheses. */
  readonly key: Expression;
  readonly separator: "=" | ":";
  readonly value: Expression;
}

/** `[for v in c : v]` and `{for k, v in c : k => v...}` */
export interface ForExpression extends Span {
  readonly kind: "for";
  readonly result: "tuple" | "object";
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  readonly key: Expression | null;
  readonly value: Expression;
  readonly grouped: boolean;
  readonly condition: Expression | null;
}

export interface Conditional extends Span {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "%";

export interface Binary extends Span {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Span {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}

export interface Call extends Span {
  readonly kind: "call";
  /** `length`, or with namespaces `core::length`, `provider::aws::arn_parse`. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly expand: boolean;
}

/** The first name of a traversal: `var`, `aws_instance`, `each`, a `for` variable. */
export interface Variable extends Span {
  readonly kind: "variable";
  readonly name: string;
}

export interface GetAttribute extends Span {
  readonly kind: "get";
  readonly object: Expression;
  readonly name: string;
}

/** `a[b]`, and the old `a.0` */
export interface Index extends Span {
  readonly kind: "index";
  readonly object: Expression;
  readonly key: Expression;
}

/** `a.*.b` (attribute-only: `b` belongs to the splat) and `a[*].b[0]` (full: everything after). */
export interface Splat extends Span {
  readonly kind: "splat";
  readonly object: Expression;
  readonly full: boolean;
  /** What is done to each element: a chain of get and index nodes whose innermost object is a node of kind `variable` named ``. */
  readonly each: Expression;
}

export interface Parentheses extends Span {
  readonly kind: "parentheses";
  readonly expression: Expression;
}

/** Stands where the text did not parse; a syntax error covers it. */
export interface Invalid extends Span {
  readonly kind: "invalid";
}

export interface SyntaxError extends Span {
  readonly code: string;
  /** What is wrong and how to write it, in a whole sentence. */
  readonly message: string;
}

export interface Comment extends Span {
  readonly style: "#" | "//" | "/*";
}

export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxError[];
}
