import { InputError } from "../model/diagnostic.js";

/** Parses JSON; text that is not JSON is refused with the place of the first mistake and without a word of the text, which may hold secrets. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The engine's own message quotes the text around the mistake, so it must not travel along.
    throw refusal(text, file);
  }
}

function refusal(text: string, file: string): InputError {
  const { offset, pointer } = findMistake(text);
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const at = offset >= text.trimEnd().length ? "it ends too early" : `line ${line}, column ${column} is wrong`;
  const range = { file, start: offset, end: offset, line, column, endLine: line };
  const inside = pointer === "" ? "" : ` (inside ${pointer})`;
  return new InputError("json-invalid", `${file} is not valid JSON: ${at}${inside}.`, remedyFor(text), range);
}

function remedyFor(text: string): string {
  const start = text.slice(0, 2_000);
  if (/^\s*\{"@level"/.test(start))
    return "This is the log of `terraform plan -json`. Run `terraform plan -out=tfplan` and give the output of `terraform show -json tfplan`.";
  if (/Terraform (used|will perform)|OpenTofu (used|will perform)|Refreshing state/.test(start))
    return "This is the text that people read. Run `terraform plan -out=tfplan` and give the output of `terraform show -json tfplan`.";
  if (text.includes("\uFFFD"))
    return "Its text was damaged by an encoding. Run `terraform show -json tfplan` again and write the output as UTF-8.";
  return "Write the file again with `terraform show -json tfplan > plan.json` (plan) or `terraform show -json > state.json` (state).";
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 1_000;

/** Where the first mistake is: its offset, and the JSON pointer of the object or list around it. */
export function findMistake(text: string): { offset: number; pointer: string } {
  const scanner = new Scanner(text);
  scanner.document();
  return { offset: scanner.offset, pointer: scanner.pointer() };
}

/** Each step returns whether the text was right so far; at the first false, `offset` and `path` stay where they are. */
class Scanner {
  offset = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  pointer(): string {
    return this.path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  }

  document(): boolean {
    return this.value() && this.peek() === undefined;
  }

  private value(): boolean {
    const next = this.peek();
    if (next === "{") return this.members("}", () => this.key());
    if (next === "[") return this.members("]", (index) => this.path.push(index) > 0);
    return this.take(next === '"' ? STRING : SCALAR) !== null;
  }

  private members(close: string, key: (index: number) => boolean): boolean {
    if (this.path.length >= MAX_DEPTH) return false;
    this.offset += 1;
    if (this.skip(close)) return true;
    for (let index = 0; ; index += 1) {
      if (!key(index) || !this.value()) return false;
      const closed = this.skip(close);
      if (!closed && !this.skip(",")) return false;
      this.path.pop();
      if (closed) return true;
    }
  }

  private key(): boolean {
    this.peek();
    const name = this.take(STRING);
    if (name === null) return false;
    this.path.push(name.slice(1, -1));
    return this.skip(":");
  }

  private peek(): string | undefined {
    this.take(SPACE);
    return this.text[this.offset];
  }

  private skip(mark: string): boolean {
    if (this.peek() !== mark) return false;
    this.offset += 1;
    return true;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.offset = pattern.lastIndex;
    return found;
  }
}
