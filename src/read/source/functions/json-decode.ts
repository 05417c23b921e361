import { numberFromText } from "../values/number.js";
import { normalText, wellFormed } from "../values/text.js";
import { boolValue, nullValue, objectValue, stringValue, tupleValue, type Value } from "../values/value.js";
import { failure, type Failure } from "./define.js";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, () => Value])[] = [
  ["true", () => boolValue(true)],
  ["false", () => boolValue(false)],
  ["null", () => nullValue()],
];
const MAX_DEPTH = 500;

class JsonError extends Error {}

/** The value of a JSON text; numbers keep all their digits, which `JSON.parse` would not. */
export function decodeJson(text: string): Value | Failure {
  const reader = new JsonReader(text);
  try {
    const value = reader.value(0);
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof JsonError) return failure(`the text is not valid JSON: ${error.message}`);
    throw error;
  }
}

class JsonReader {
  private position = 0;

  constructor(private readonly text: string) {}

  value(depth: number): Value {
    if (depth > MAX_DEPTH) throw new JsonError("it is nested too deeply");
    this.space();
    const character = this.text[this.position];
    if (character === "{") return this.object(depth);
    if (character === "[") return this.array(depth);
    if (character === '"') return stringValue(this.string());
    for (const [word, make] of WORDS) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return make();
      }
    }
    const number = this.match(NUMBER);
    const value = number === null ? null : numberFromText(number);
    return value ?? this.fail();
  }

  end(): void {
    this.space();
    if (this.position < this.text.length) this.fail();
  }

  private object(depth: number): Value {
    const entries = new Map<string, Value>();
    this.position += 1;
    this.space();
    if (this.taken("}")) return objectValue(entries);
    do {
      this.space();
      const key = this.string();
      this.space();
      if (!this.taken(":")) this.fail();
      entries.set(key, this.value(depth + 1));
      this.space();
    } while (this.taken(","));
    if (!this.taken("}")) this.fail();
    return objectValue(entries);
  }

  private array(depth: number): Value {
    const items: Value[] = [];
    this.position += 1;
    this.space();
    if (this.taken("]")) return tupleValue(items);
    do {
      items.push(this.value(depth + 1));
      this.space();
    } while (this.taken(","));
    if (!this.taken("]")) this.fail();
    return tupleValue(items);
  }

  private string(): string {
    const literal = this.match(STRING) ?? this.fail();
    // The pattern matches JSON's strings, so this is one.
    return normalText(wellFormed(JSON.parse(literal) as string));
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.position = pattern.lastIndex;
    return match[0];
  }

  private space(): void {
    this.match(SPACE);
  }

  private taken(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private fail(): never {
    throw new JsonError(this.position >= this.text.length ? "it ends too early" : `offset ${this.position} is not as expected`);
  }
}
