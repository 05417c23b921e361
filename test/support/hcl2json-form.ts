import type { Body, Expression, ParsedFile, Template, TemplatePart } from "../../src/read/source/hcl/syntax.js";

/** Our tree in the form that `hcl2json` prints: literals as values, everything else as `${source text}`, blocks as lists under their labels. */
export function hcl2jsonForm(parsed: ParsedFile): Record<string, unknown> {
  const form = new Form(parsed.text);
  return form.body(parsed.body);
}

class Form {
  constructor(private readonly text: string) {}

  body(body: Body): Record<string, unknown> {
    const result = plain();
    for (const item of body.items) {
      if (item.kind === "attribute") {
        result[item.name] = this.expression(item.value);
        continue;
      }
      let level = result;
      const keys = [item.type, ...item.labels.map((label) => label.text)];
      const last = keys.pop() ?? "";
      for (const key of keys) {
        level[key] ??= plain();
        // Every level above the last label is created on the line before.
        level = level[key] as Record<string, unknown>;
      }
      level[last] ??= [];
      // Only blocks stand here: an attribute of a block's name does not parse.
      (level[last] as unknown[]).push(this.body(item.body));
    }
    return result;
  }

  private expression(expression: Expression): unknown {
    switch (expression.kind) {
      case "number":
        return Number(expression.text);
      case "keyword":
        return expression.value;
      case "template":
        return this.template(expression);
      case "tuple":
        return expression.items.map((item) => this.expression(item));
      case "object": {
        const result = plain();
        for (const item of expression.items) result[this.key(item.key)] = this.expression(item.value);
        return result;
      }
      case "unary": {
        const operand = this.expression(expression.operand);
        if (expression.operator === "-" && typeof operand === "number") return -operand;
        if (expression.operator === "!" && typeof operand === "boolean") return !operand;
        return this.source(expression);
      }
      default:
        return this.source(expression);
    }
  }

  private key(key: Expression): string {
    if (key.kind === "variable") return key.name;
    if (key.kind === "get" && !this.raw(key).startsWith("null.")) return this.raw(key);
    return String(this.expression(key));
  }

  private template(template: Template): unknown {
    const [only, second] = template.parts;
    if (template.form === "quoted" && only?.kind === "interpolation" && second === undefined) {
      const value = this.expression(only.expression);
      return typeof value === "string" ? value : `\${${this.raw(only.expression)}}`;
    }
    return this.parts(template.parts);
  }

  private part(part: TemplatePart): string {
    switch (part.kind) {
      case "text":
        return part.value.replace(/[$%]\{/g, (opening) => opening.charAt(0) + opening);
      case "interpolation": {
        const value = part.expression.kind === "template" ? this.expression(part.expression) : null;
        return typeof value === "string" ? value : this.source(part.expression);
      }
      case "if": {
        const otherwise = part.otherwise.length > 0 ? `%{else}${this.parts(part.otherwise)}` : "";
        return `%{if ${this.raw(part.condition)}}${this.parts(part.then)}${otherwise}%{endif}`;
      }
      case "for":
        return `%{for ${part.keyName === null ? "" : `${part.keyName}, `}${part.valueName} in ${this.raw(part.collection)}}${this.parts(part.parts)}%{endfor}`;
    }
  }

  private parts(parts: readonly TemplatePart[]): string {
    return parts.map((part) => this.part(part)).join("");
  }

  private source(expression: Expression): string {
    return `\${${this.raw(expression)}}`;
  }

  private raw(expression: Expression): string {
    return this.text.slice(expression.start, expression.end);
  }
}

function plain(): Record<string, unknown> {
  return {};
}
