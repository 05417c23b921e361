export interface JsonEntry {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Text of a file or response in pieces, as streams give it. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/**
 * The members of a big JSON document that are wanted, one after the other: what is not wanted is never held in memory.
 * `wanted` is asked with the keys from the outside in; array elements have no key of their own and cannot be entered.
 */
export async function* jsonEntries(chunks: Chunks, wanted: (path: readonly string[]) => boolean): AsyncGenerator<JsonEntry> {
  const scanner = new JsonScanner(wanted);
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield* scanner.scan(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
  scanner.end();
}

const QUOTE = 34;
const BACKSLASH = 92;

class JsonScanner {
  private text = "";
  private at = 0;
  /** Keys of the open objects that are not captured; the last one is the member being read. */
  private readonly path: string[] = [];
  private readonly objects: boolean[] = [];
  private expectsKey = false;
  private captureStart = -1;
  private captureDepth = 0;
  private readonly found: JsonEntry[] = [];

  constructor(private readonly wanted: (path: readonly string[]) => boolean) {}

  scan(chunk: string): JsonEntry[] {
    const keep = this.captureStart >= 0 ? this.captureStart : this.at;
    this.text = this.text.slice(keep) + chunk;
    this.at -= keep;
    if (this.captureStart >= 0) this.captureStart = 0;
    while (this.at < this.text.length && this.step());
    return this.found.splice(0);
  }

  end(): void {
    if (this.objects.length > 0 || this.captureStart >= 0) throw new SyntaxError("The JSON document ends too early.");
  }

  /** Reads one token; false when it is not there in full. */
  private step(): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) return this.readString();
    this.at++;
    if (code === 123 || code === 91) this.open(code === 123);
    else if (code === 125 || code === 93) this.close();
    else if (code === 44 && this.captureStart < 0) this.expectsKey = this.objects.at(-1) ?? false;
    return true;
  }

  private readString(): boolean {
    const start = this.at;
    let end = this.text.indexOf('"', start + 1);
    while (end >= 0 && this.escaped(end, start)) end = this.text.indexOf('"', end + 1);
    if (end < 0) return false;
    this.at = end + 1;
    if (this.captureStart >= 0) return true;
    const text = (): string => JSON.parse(this.text.slice(start, end + 1)) as string; // a quoted string
    if (this.expectsKey) {
      this.path[this.objects.length - 1] = text();
      this.expectsKey = false;
    } else if (this.objects.at(-1) === true && this.wanted(this.path)) {
      this.found.push({ path: [...this.path], value: text() });
    }
    return true;
  }

  private escaped(quote: number, start: number): boolean {
    let backslashes = 0;
    while (quote - 1 - backslashes > start && this.text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
    return backslashes % 2 === 1;
  }

  private open(object: boolean): void {
    if (this.captureStart >= 0) {
      this.captureDepth++;
    } else if (this.objects.at(-1) === true && this.wanted(this.path)) {
      this.captureStart = this.at - 1;
      this.captureDepth = 1;
    } else {
      this.objects.push(object);
      this.path.length = this.objects.length - 1;
      this.expectsKey = object;
    }
  }

  private close(): void {
    if (this.captureStart < 0) {
      this.objects.pop();
      this.path.length = this.objects.length;
      this.expectsKey = false;
      return;
    }
    this.captureDepth--;
    if (this.captureDepth > 0) return;
    this.found.push({ path: [...this.path], value: JSON.parse(this.text.slice(this.captureStart, this.at)) as unknown });
    this.captureStart = -1;
  }
}
