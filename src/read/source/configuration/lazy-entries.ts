import { unknownValue, type Value } from "../values/value.js";

/** The attributes of an object, each computed when it is first asked for. */
export class LazyEntries implements ReadonlyMap<string, Value> {
  private readonly computed = new Map<string, Value>();
  private readonly computing = new Set<string>();

  constructor(
    private readonly names: { has(name: string): boolean; keys(): Iterable<string>; readonly size: number },
    private readonly compute: (name: string) => Value,
    /** Answers for names that are not listed; without it there is nothing. */
    private readonly otherwise: ((name: string) => Value) | null = null,
    /** Answers where computing a name asks for the same name again. */
    private readonly onCycle: (name: string) => Value = () => unknownValue(),
  ) {}

  get size(): number {
    return this.names.size;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  get(name: string): Value | undefined {
    const known = this.computed.get(name);
    if (known !== undefined) return known;
    if (!this.names.has(name)) return this.otherwise?.(name);
    if (this.computing.has(name)) return this.onCycle(name);
    this.computing.add(name);
    try {
      const value = this.compute(name);
      this.computed.set(name, value);
      return value;
    } finally {
      this.computing.delete(name);
    }
  }

  forEach(visit: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this.entries()) visit(value, name, this);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const name of this.names.keys()) {
      const value = this.get(name);
      if (value !== undefined) yield [name, value];
    }
  }

  *keys(): MapIterator<string> {
    yield* this.names.keys();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}
