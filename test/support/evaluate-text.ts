import { evaluate } from "../../src/read/source/evaluate/evaluate.js";
import type { Problem, Scope } from "../../src/read/source/evaluate/scope.js";
import { parseExpression } from "../../src/read/source/hcl/parse.js";
import type { Sources } from "../../src/read/source/values/provenance.js";
import { spansOf } from "../../src/read/source/values/provenance.js";
import { allSources, type Value } from "../../src/read/source/values/value.js";

export interface Evaluated {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** A scope of named texts, each standing in a file of its own name; a name is the file that its spans point into. */
export class TextScope implements Scope {
  readonly kind = "literal";
  readonly files = null;
  readonly problems: Problem[] = [];

  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    readonly file = "main.tf",
  ) {}

  root(name: string): Value | undefined {
    const text = this.texts[name];
    return text === undefined ? undefined : evaluate(parseExpression(text).expression, new TextScope(this.texts, name), this.problems);
  }

  evaluate(text: string): Evaluated {
    const value = evaluate(parseExpression(text).expression, this, this.problems);
    return { value, problems: this.problems };
  }

  /** The text of a value's origin, with its file: `size: "large"`. */
  originOf(text: string, main: string = text): string | null {
    const { origin } = this.evaluate(text).value;
    return origin === null ? null : `${origin.file}: ${this.textOf(origin.file, main).slice(origin.start, origin.end)}`;
  }

  /** The texts of all spans that take part in a value. */
  sourcesOf(text: string): string[] {
    return this.spans(allSources(this.evaluate(text).value), text);
  }

  private spans(sources: Sources | null, main: string): string[] {
    return spansOf(sources)
      .map(({ file, start, end }) => `${file}: ${this.textOf(file, main).slice(start, end)}`)
      .sort();
  }

  private textOf(file: string, main: string): string {
    return file === this.file ? main : (this.texts[file] ?? "");
  }
}

/** The value of a text in an empty scope as plain data; a problem's code where there is one, `unknown` where it is not known. */
export function plain(text: string, texts: Readonly<Record<string, string>> = {}): unknown {
  const { value, problems } = new TextScope(texts).evaluate(text);
  return problems.length > 0 ? `problem: ${problems[0]?.code ?? ""}` : data(value);
}

export function data(value: Value): unknown {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.value;
    case "null":
      return null;
    case "unknown":
      return "unknown";
    case "list":
    case "set":
    case "tuple":
      return value.items.map(data);
    default:
      return Object.fromEntries(Array.from(value.entries, ([name, entry]) => [name, data(entry)]));
  }
}
