import { closest, distance } from "fastest-levenshtein";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import { typeOfAddress, wildcardAddress } from "../../model/address.js";
import { InputError, type Diagnostic, type SourceRange } from "../../model/diagnostic.js";
import { mergeUsage, type Usage, type UsageKeys, type UsageValues } from "../../model/usage.js";

export interface UsageReading {
  readonly usage: Usage;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a usage file (`infracost-usage.yml`, version 0.1): `resource_usage` by address, where `[*]` stands for any instance key, over
 * `resource_type_default_usage` by type. Keys that the type does not have are reported with the nearest one, and so are types that are
 * nearly written like one of `types`.
 *
 * @throws InputError when the text is not YAML or its top level is not a mapping.
 */
export function readUsageFile(
  file: string,
  text: string,
  keysOf: (type: string) => UsageKeys | undefined,
  types: readonly string[] = [],
): UsageReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const place = (node: unknown): SourceRange => rangeOf(file, lines, node);
  const problem = document.errors[0];
  if (problem)
    throw new InputError(
      "usage-not-yaml",
      `${file} is not valid YAML: ${problem.message.split("\n")[0] ?? ""}`,
      "Correct the YAML and run again.",
      rangeAt(file, lines, problem.pos[0], problem.pos[1]),
    );
  if (document.contents === null) return { usage: usageOf(file, new Map(), new Map()), diagnostics: [] };
  if (!isMap(document.contents))
    throw new InputError(
      "usage-not-mapping",
      `${file} does not hold a mapping`,
      "A usage file has the keys version, resource_usage and resource_type_default_usage.",
    );

  const reader = new Reader(place, keysOf, types);
  for (const pair of document.contents.items) reader.section(pair);
  const usage = { ...usageOf(file, reader.byAddress, reader.byType), addresses: reader.places };
  return { usage, diagnostics: reader.diagnostics };
}

const SECTIONS = ["version", "resource_usage", "resource_type_default_usage"];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  operating_system: ["linux", "windows", "suse", "rhel"],
  reserved_instance_type: ["standard", "convertible"],
  reserved_instance_term: ["1_year", "3_year"],
  reserved_instance_payment_option: ["no_upfront", "partial_upfront", "all_upfront"],
  architecture: ["x86_64", "arm64"],
  instance_tier: ["standard", "advanced"],
  api_throughput_limit: ["standard", "higher", "advanced"],
  endpoint_type: ["aws", "non_aws", "non-aws"],
  dx_connection_type: ["dedicated", "hosted"],
  dx_virtual_interface_type: ["private", "public"],
};

class Reader {
  readonly byAddress = new Map<string, UsageValues>();
  readonly byType = new Map<string, UsageValues>();
  readonly places = new Map<string, SourceRange>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly place: (node: unknown) => SourceRange,
    private readonly keysOf: (type: string) => UsageKeys | undefined,
    private readonly types: readonly string[],
  ) {}

  section(pair: Pair): void {
    const name = textOf(pair.key);
    if (name === "resource_usage") this.entries(pair, this.byAddress, (key) => (isType(key) ? key : typeOfAddress(key)));
    else if (name === "resource_type_default_usage") this.entries(pair, this.byType, (type) => type);
    else if (!SECTIONS.includes(name))
      this.warn("usage-unknown-key", "Unknown key in the usage file", `"${name}" is not one of ${SECTIONS.join(", ")}.`, pair.key);
  }

  private entries(pair: Pair, into: Map<string, UsageValues>, typeOf: (key: string) => string | null): void {
    if (!isMap(pair.value)) return;
    for (const entry of pair.value.items) {
      const key = textOf(entry.key);
      const type = typeOf(key);
      const keys = type === null ? undefined : this.keysOf(type);
      if (type === null)
        this.warn(
          "usage-bad-address",
          "Not a resource address",
          `"${key}" is not the address of a resource, such as aws_instance.web or module.app.aws_instance.web[*].`,
          entry.key,
        );
      if (type !== null && keys === undefined) this.unknownType(type, entry.key);
      if (!isMap(entry.value)) continue;
      if (type !== null && !isType(key)) this.places.set(key, this.place(entry.key));
      // A bare type under resource_usage means every resource of it.
      (isType(key) ? this.byType : into).set(key, this.values(entry.value, keys, key));
    }
  }

  /** A type that nobody prices is no mistake of the file; one that is nearly written like a priced one is. */
  private unknownType(type: string, node: unknown): void {
    if (this.types.length === 0) return;
    const nearest = closest(type, this.types);
    if (distance(type, nearest) <= 2)
      this.warn("usage-unknown-type", "Unknown resource type", `"${type}" is not a type that is priced. Did you mean ${nearest}?`, node);
  }

  private values(map: YAMLMap, keys: UsageKeys | undefined, owner: string): UsageValues {
    const values: Record<string, UsageValues[string]> = {};
    for (const pair of map.items) {
      const key = textOf(pair.key);
      const kind = keys?.[key];
      if (keys && kind === undefined) this.unknownKey(key, keys, owner, pair.key);
      if (key in values)
        this.warn("usage-key-twice", "Usage key given twice", `${owner} gives "${key}" twice; the last value counts.`, pair.key);
      const value = this.value(pair.value, kind, `${owner}: ${key}`);
      if (value !== undefined) values[key] = value;
    }
    return values;
  }

  private value(node: unknown, kind: UsageKeys[string] | undefined, owner: string): UsageValues[string] | undefined {
    if (isMap(node)) return this.values(node, typeof kind === "object" && !isList(kind) ? kind : undefined, owner);
    if (isSeq(node)) {
      const inner = isList(kind) ? kind[0] : undefined;
      return node.items.filter((item) => isMap(item)).map((item) => this.values(item, inner, owner));
    }
    if (!isScalar(node) || node.value === null) return undefined;
    return this.scalar(node.value, kind, owner, node);
  }

  private scalar(value: unknown, kind: UsageKeys[string] | undefined, owner: string, node: unknown): string | number | boolean | undefined {
    if (kind === "number") {
      const number = typeof value === "number" ? value : Number(String(value).replaceAll(/[,_]/g, ""));
      if (Number.isFinite(number) && number >= 0) return number;
      this.warn(
        "usage-not-a-number",
        "Usage value is not a number",
        `${owner} is ${JSON.stringify(value)}; write a number that is not negative. The value is ignored.`,
        node,
      );
      return undefined;
    }
    if (kind === "string") {
      this.checkChoice(String(value), owner, node);
      return String(value);
    }
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  }

  /** A text that a mapping compares with a few words; another one would silently mean the default. */
  private checkChoice(value: string, owner: string, node: unknown): void {
    const choices = CHOICES[owner.slice(owner.lastIndexOf(" ") + 1)];
    if (!choices || choices.some((choice) => choice === value.toLowerCase())) return;
    const nearest = closest(value, [...choices]);
    const hint = distance(value, nearest) <= 2 ? ` Did you mean ${nearest}?` : "";
    this.warn(
      "usage-unknown-value",
      "Unknown usage value",
      `${owner} is "${value}", which is not one of ${choices.join(", ")}, so the default is taken.${hint}`,
      node,
    );
  }

  private unknownKey(key: string, keys: UsageKeys, owner: string, node: unknown): void {
    const names = Object.keys(keys);
    const nearest = names.length === 0 ? null : closest(key, names);
    const hint =
      nearest !== null && distance(key, nearest) <= Math.max(2, key.length / 3)
        ? ` Did you mean ${nearest}?`
        : names.length === 0
          ? " The type takes no usage."
          : ` It takes ${names.join(", ")}.`;
    this.warn("usage-unknown-key", "Unknown usage key", `${owner} has no usage key "${key}", so it changes nothing.${hint}`, node);
  }

  private warn(code: string, summary: string, detail: string, node: unknown): void {
    this.diagnostics.push({ severity: "warning", code, summary, detail, range: this.place(node) });
  }
}

function isType(key: string): boolean {
  return /^[a-z0-9]+(_[a-z0-9]+)+$/.test(key);
}

function isList(kind: UsageKeys[string] | undefined): kind is readonly [UsageKeys] {
  return Array.isArray(kind);
}

function usageOf(file: string, byAddress: ReadonlyMap<string, UsageValues>, byType: ReadonlyMap<string, UsageValues>): Usage {
  const none: UsageValues = {};
  return {
    file,
    addressesOf: (type) => [...byAddress.keys()].filter((address) => typeOfAddress(address) === type && !address.includes("[*]")),
    valuesFor(type, address) {
      const layers = [byType.get(type), byAddress.get(wildcardAddress(address)), byAddress.get(address)].filter(
        (layer, index, all) => layer !== undefined && all.indexOf(layer) === index,
      ) as UsageValues[]; // undefined was filtered out
      return layers.length === 0 ? none : layers.reduce(mergeUsage);
    },
  };
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOf(file: string, lines: LineCounter, node: unknown): SourceRange {
  const range = (node as Partial<Node> | null)?.range; // every node of the parsed document has a range
  return rangeAt(file, lines, range?.[0] ?? 0, range?.[1] ?? 0);
}

function rangeAt(file: string, lines: LineCounter, start: number, end: number): SourceRange {
  const from = lines.linePos(start);
  return { file, start, end, line: from.line, column: from.col, endLine: lines.linePos(end).line };
}
