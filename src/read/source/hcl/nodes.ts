import type { Attribute, Expression, Span, Template, TemplatePart } from "./syntax.js";

const NONE: readonly TemplatePart[] = [];

/**
 * The two most frequent nodes keep only what they cannot compute: a configuration of 3 MB has hundreds of thousands of them, and
 * most of the time to parse it would go to collecting garbage.
 */
export class AttributeNode implements Attribute {
  declare readonly kind: "attribute";

  constructor(
    readonly start: number,
    readonly end: number,
    readonly name: string,
    readonly equals: number,
    readonly value: Expression,
  ) {}

  get nameSpan(): Span {
    return { start: this.start, end: this.start + this.name.length };
  }
}
Object.defineProperty(AttributeNode.prototype, "kind", { value: "attribute" });

/** A quoted string in which nothing is escaped or interpolated. */
export class PlainString implements Template {
  declare readonly kind: "template";
  declare readonly form: "quoted";

  constructor(
    readonly start: number,
    readonly end: number,
    readonly value: string,
  ) {}

  get parts(): readonly TemplatePart[] {
    return this.value === "" ? NONE : [{ start: this.start + 1, end: this.end - 1, kind: "text", value: this.value }];
  }
}
Object.defineProperty(PlainString.prototype, "kind", { value: "template" });
Object.defineProperty(PlainString.prototype, "form", { value: "quoted" });
