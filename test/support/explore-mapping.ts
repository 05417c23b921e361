import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Attributes, UnknownAttribute } from "../../src/model/attributes.js";
import type { Component, ComponentGroup } from "../../src/model/component.js";
import type { Json } from "../../src/model/json.js";
import { priceQueryKey } from "../../src/model/price.js";
import type { UsageKeys, UsageValues } from "../../src/model/usage.js";
import { collect, type Related, type ResourceContext, type ResourceDefinition } from "../../src/resources/define.js";

/** What attributes and usage may hold. */
export interface Pool {
  readonly regions: readonly string[];
  /** Texts that any attribute may hold: those written in the mapping's source. */
  readonly literals: readonly string[];
  /** Texts for attributes and usage keys whose name matches, such as instance types. */
  readonly named: readonly { readonly names: RegExp; readonly texts: readonly string[] }[];
}

/**
 * Every component that a mapping can be brought to bill (each name with each query once), found as a fuzzer finds paths: it runs on random configurations, and those that brought a
 * new component are varied further. The same seed gives the same components.
 */
export function exploreMapping(definition: ResourceDefinition, pool: Pool, runs: number): Component[] {
  const random = generator(1);
  const found = new Map<string, Component>();
  const fruitful: ReadonlyMap<string, unknown>[] = [];
  for (let run = 0; run < runs; run++) {
    const parent = random() < 0.8 ? fruitful[Math.floor(random() * fruitful.length)] : undefined;
    const choices = new Choices(random, pool, parent ?? new Map());
    let isNew = false;
    for (const component of componentsOf(definition, choices)) {
      const key = `${component.name}|${priceQueryKey(component.query)}`;
      if (!found.has(key)) isNew = true;
      found.set(key, component);
    }
    if (isNew) fruitful.push(choices.made);
  }
  return [...found.values()];
}

function componentsOf(definition: ResourceDefinition, choices: Choices): Component[] {
  const components: Component[] = [];
  const groups: ComponentGroup[] = [];
  collect(
    () => definition.components(contextOf(choices, definition)),
    components,
    groups,
    (error) => {
      if (!(error instanceof UnknownAttribute)) throw error;
    },
  );
  return [...components, ...groups.flatMap(allComponents)].filter(({ monthlyQuantity }) => monthlyQuantity !== 0);
}

function allComponents({ components, groups }: ComponentGroup): Component[] {
  return [...components, ...groups.flatMap(allComponents)];
}

const TYPE = /^aws_[a-z0-9_]+$/;
const NUMBERS = [0, 1, 2, 3, 7, 30, 40, 100, 365, 500, 1000, 2000, 5000, 20_000, 1e6, 3e7, 1e9, 3e10, 1e13, 1e16];
const DAYS = ["2024-06-01", "2025-06-01", "2026-06-01", "2027-06-01"];

/** Decides what each question is answered with, once; what a parent answered is mostly kept. */
class Choices {
  readonly made = new Map<string, unknown>();

  constructor(
    private readonly random: () => number,
    readonly pool: Pool,
    private readonly parent: ReadonlyMap<string, unknown>,
  ) {}

  once<T>(path: string, choose: () => T): T {
    if (!this.made.has(path)) this.made.set(path, this.parent.has(path) && this.random() < 0.9 ? this.parent.get(path) : choose());
    return this.made.get(path) as T; // a path always asks for the same kind of answer
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  chance(path: string, share: number): boolean {
    return this.once(path, () => this.random() < share);
  }

  text(path: string, name: string): string {
    const named = this.pool.named.filter(({ names }) => names.test(name)).flatMap(({ texts }) => texts);
    return this.once(path, () => this.inSomeCase(this.pick(named.length > 0 && this.random() < 0.8 ? named : this.pool.literals) ?? ""));
  }

  /** Mappings compare in the provider's spelling, which is not always that of the price list. */
  private inSomeCase(text: string): string {
    const dice = this.random();
    if (dice < 0.1) return text.toUpperCase();
    return dice < 0.2 ? text.toLowerCase() : text;
  }

  number(path: string): number {
    return this.once(path, () => this.pick(NUMBERS) ?? 0);
  }
}

/** Answers every question with something. */
class RandomAttributes extends Attributes {
  constructor(
    private readonly choices: Choices,
    private readonly root: string,
  ) {
    super({}, undefined, undefined);
  }

  private absent(name: string): boolean {
    return this.choices.chance(`${this.root}${name} absent`, 0.2);
  }

  private text(name: string, index = 0): string {
    return this.choices.text(`${this.root}${name} text ${index}`, name);
  }

  override raw(name: string): Json {
    if (this.absent(name)) return null;
    return this.choices.chance(`${this.root}${name} list`, 0.5) ? this.strings(name) : this.text(name);
  }

  override known(): boolean {
    return true;
  }

  override has(name: string): boolean {
    return !this.absent(name);
  }

  override string(name: string): string | null;
  override string(name: string, fallback: string): string;
  override string(name: string, fallback: string | null = null): string | null {
    return this.absent(name) ? fallback : this.text(name);
  }

  override number(name: string): number | null;
  override number(name: string, fallback: number): number;
  override number(name: string, fallback: number | null = null): number | null {
    return this.absent(name) ? fallback : this.choices.number(`${this.root}${name} number`);
  }

  override boolean(name: string, fallback = false): boolean {
    return this.absent(name) ? fallback : this.choices.chance(`${this.root}${name} boolean`, 0.5);
  }

  override strings(name: string): string[] {
    return this.absent(name) ? [] : [0, 1, 2].map((index) => this.text(name, index));
  }

  override blocks(name: string): Attributes[] {
    if (this.absent(name)) return [];
    const indexes = this.choices.chance(`${this.root}${name} two`, 0.3) ? [0, 1] : [0];
    return indexes.map((index) => new RandomAttributes(this.choices, `${this.root}${name}[${index}].`));
  }

  override renamed(): Attributes {
    return this;
  }
}

function contextOf(choices: Choices, definition: ResourceDefinition): ResourceContext {
  const { pool } = choices;
  const mentioned = pool.literals.filter((literal) => TYPE.test(literal));
  const related = (path: string, types: readonly string[], depth: number): readonly Related[] =>
    depth > 2 || choices.chance(`${path} none`, 0.3)
      ? []
      : types.map((type) => ({
          address: `${type}.related`,
          type,
          attributes: new RandomAttributes(choices, `${path}>${type}.`),
          usage: {},
          references: (attribute) => related(`${path}>${type} to ${attribute}`, mentioned, depth + 1),
          referrers: (wanted, attribute) => related(`${path}>${type} from ${wanted} ${attribute}`, [wanted], depth + 1),
        }));
  const type = choices.once("type", () => choices.pick(definition.types) ?? "");
  return {
    address: `${type}.subject`,
    type,
    attributes: new RandomAttributes(choices, ""),
    region: choices.chance("home", 0.5) ? "us-east-1" : choices.once("region", () => choices.pick(pool.regions) ?? ""),
    usage: randomUsage(choices, definition.usage, "usage."),
    today: choices.once("today", () => choices.pick(DAYS) ?? ""),
    nonProduction: false,
    references: (attribute) => related(`to ${attribute}`, mentioned, 0),
    referrers: (wanted, attribute) => related(`from ${wanted} ${attribute}`, [wanted], 0),
    all: (wanted) => related(`all ${wanted}`, [wanted], 0),
  };
}

function randomUsage(choices: Choices, keys: UsageKeys, root: string): UsageValues {
  const values: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(keys)) {
    const path = `${root}${key}`;
    if (choices.chance(`${path} absent`, 0.25)) continue;
    if (kind === "number") values[key] = choices.number(path);
    else if (kind === "string") values[key] = choices.text(path, key);
    else if (kind === "boolean") values[key] = choices.chance(path, 0.5);
    else if (Array.isArray(kind)) values[key] = [randomUsage(choices, (kind as readonly UsageKeys[])[0] ?? {}, `${path}[0].`)];
    else values[key] = randomUsage(choices, kind as UsageKeys, `${path}.`); // the only kind that is left
  }
  return values as UsageValues; // built from the keys that describe it
}

/** A small generator of numbers in [0, 1) that a seed repeats (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The texts written in a source file of a mapping and in what it imports from beside it. */
export function literalsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/from "(\.\.?\/[^"]+)\.js"/g)].map(([, path = ""]) => join(dirname(file), `${path}.ts`));
  const own = [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, literal = ""]) => literal).filter((literal) => !literal.startsWith("."));
  const names = [...text.matchAll(/^\s*([A-Za-z_][\w.-]*): /gm)].map(([, name = ""]) => name);
  const near = imports.filter((path) => path.includes("/resources/aws/"));
  return [...new Set([...own, ...names, ...near.flatMap((path) => literalsOf(path, seen))])];
}
