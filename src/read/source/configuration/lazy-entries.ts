import { unknownValue, type Value } from "../values/value.js";

/** Stands in the place of a value while it is computed. */
const COMPUTING = Symbol("computing");

export interface Names {
  readonly size: number;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** The attributes of an object, each computed when it is first asked for. */
export abstract class LazyEntries implements ReadonlyMap<string, Value> {
  private readonly computed = new Map<string, Value | typeof COMPUTING>();

  constructor(protected readonly names: Names) {}

  protected abstract compute(name: string): Value;

  /** Answers for names that are not listed. */
  protected otherwise?(name: string): Value;

  /** Answers where computing a name asks for the same name again. */
  protected onCycle?(name: string): Value;

  get size(): number {
    return this.names.size;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  get(name: string): Value | undefined {
    const known = this.computed.get(name);
    if (known === COMPUTING) return this.onCycle?.(name) ?? unknownValue();
    if (known !== undefined) return known;
    if (!this.names.has(name)) return this.otherwise?.(name);
    this.computed.set(name, COMPUTING);
    const value = this.compute(name);
    this.computed.set(name, value);
    return value;
  }

  forEach(visit: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const name of this.names.keys()) {
      const value = this.get(name);
      if (value !== undefined) visit(value, name, this);
    }
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

/** Entries that a function computes. */
export class ComputedEntries extends LazyEntries {
  constructor(
    names: Names,
    private readonly computing: (name: string) => Value,
    private readonly cycle: (name: string) => Value = () => unknownValue(),
  ) {
    super(names);
  }

  protected compute(name: string): Value {
    return this.computing(name);
  }

  protected override onCycle(name: string): Value {
    return this.cycle(name);
  }
}
