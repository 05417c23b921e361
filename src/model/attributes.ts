import type { Json, Mask } from "./json.js";
import { renamedMask, renamedValues, writtenPath, type Renames } from "./renames.js";

/** Thrown by {@link Attributes} when a value is not known before apply, or is sensitive. Whoever evaluates a mapping or a rule turns it into a skip. */
export class UnknownAttribute extends Error {
  constructor(
    readonly path: string,
    readonly reason: "unknown" | "sensitive",
  ) {
    super(`${path} is ${reason === "unknown" ? "not known until apply" : "sensitive"}`);
    this.name = "UnknownAttribute";
  }
}

/**
 * Reads the attributes of a resource or of one of its nested blocks.
 *
 * Absent and null are the same (Terraform makes no difference for a provider), and give the fallback or null.
 * A value that is unknown until apply or sensitive throws {@link UnknownAttribute}, so that nobody can assume a default by accident;
 * ask {@link Attributes.known} first where a part can be priced without it.
 */
export class Attributes {
  constructor(
    private readonly values: Readonly<Record<string, Json>>,
    private readonly unknown: Mask | undefined,
    private readonly sensitive: Mask | undefined,
    private readonly path = "",
    /** Whether the configuration sets an attribute, given by its names from the resource down; undefined where the input does not tell. */
    private readonly written: (path: readonly string[]) => boolean | undefined = () => undefined,
  ) {}

  /** The JSON value as read; null when absent. */
  raw(name: string): Json {
    const value = this.values[name];
    if (value === undefined || value === null) this.refuse(name, this.unknown, "unknown");
    this.refuse(name, this.sensitive, "sensitive");
    return value ?? null;
  }

  /** Whether the attribute itself can be read: neither unknown nor sensitive. */
  known(name: string): boolean {
    const value = this.values[name];
    const absent = value === undefined || value === null;
    return !(absent && child(this.unknown, name) === true) && child(this.sensitive, name) !== true;
  }

  /** Whether somebody wrote the attribute; undefined where the input does not tell. What is unknown and not written is left to the provider. */
  isWritten(name: string): boolean | undefined {
    return this.written([name]);
  }

  /** Whether a value other than null was written. */
  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  string(name: string): string | null;
  string(name: string, fallback: string): string;
  string(name: string, fallback: string | null = null): string | null {
    const value = this.raw(name);
    if (typeof value === "string") return value === "" ? fallback : value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return fallback;
  }

  number(name: string): number | null;
  number(name: string, fallback: number): number;
  number(name: string, fallback: number | null = null): number | null {
    const value = this.raw(name);
    if (typeof value === "number") return value;
    if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
    return fallback;
  }

  boolean(name: string, fallback = false): boolean {
    const value = this.raw(name);
    if (typeof value === "boolean") return value;
    if (value === "true" || value === "1" || value === 1) return true;
    if (value === "false" || value === "0" || value === 0) return false;
    return fallback;
  }

  /** A list or set of strings; empty when absent. */
  strings(name: string): string[] {
    const value = this.raw(name);
    if (!Array.isArray(value)) return typeof value === "string" ? [value] : [];
    value.forEach((_, index) => {
      if (child(child(this.unknown, name), index) === true) throw new UnknownAttribute(`${this.at(name)}[${index}]`, "unknown");
    });
    return value.filter((item): item is string => typeof item === "string");
  }

  /** Every nested block (or object of a list attribute) of that name; plans hold blocks as lists, older ones as a single object. */
  blocks(name: string): Attributes[] {
    const value = this.raw(name);
    const unknown = child(this.unknown, name);
    const sensitive = child(this.sensitive, name);
    const items = Array.isArray(value) ? value : value === null ? [] : [value];
    const result: Attributes[] = [];
    items.forEach((item, index) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) return;
      result.push(
        new Attributes(
          item,
          child(unknown, index) ?? objectMask(unknown),
          child(sensitive, index) ?? objectMask(sensitive),
          `${this.at(name)}[${index}].`,
          (path) => this.written([name, ...path]),
        ),
      );
    });
    return result;
  }

  /** The first nested block of that name, or null. */
  block(name: string): Attributes | null {
    return this.blocks(name)[0] ?? null;
  }

  /** The same values, and under other names what a provider calls otherwise. */
  renamed(names: Renames): Attributes {
    return new Attributes(
      renamedValues(this.values, names),
      renamedMask(this.unknown, names),
      renamedMask(this.sensitive, names),
      this.path,
      (path) => this.written(writtenPath(path, names)),
    );
  }

  /** Names of the attributes that were written. */
  names(): string[] {
    return Object.keys(this.values);
  }

  private at(name: string): string {
    return `${this.path}${name}`;
  }

  private refuse(name: string, mask: Mask | undefined, reason: "unknown" | "sensitive"): void {
    if (child(mask, name) === true) throw new UnknownAttribute(this.at(name), reason);
  }
}

function child(mask: Mask | undefined, key: string | number): Mask | undefined {
  if (mask === true) return true;
  if (typeof mask !== "object") return undefined;
  if (Array.isArray(mask)) return typeof key === "number" ? mask[key] : undefined;
  return mask[key];
}

function objectMask(mask: Mask | undefined): Mask | undefined {
  return typeof mask === "object" && !Array.isArray(mask) ? mask : undefined;
}
