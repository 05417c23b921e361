import type { NewResource } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import { isBlockValue, printBlock, type NewBlock, type NewItem } from "../hcl/print.js";
import { constructFor, type HclAttribute, type Synthesize } from "./constructs.js";

/** The canonical text of a new resource, or why it cannot be written. */
export type PrintedResource = { readonly kind: "printed"; readonly text: string } | { readonly kind: "refused"; readonly reason: string };

/** What Terraform itself takes in every resource; the provider's schema does not know it. */
const META_ARGUMENTS = new Set(["provider", "count", "for_each", "depends_on"]);

/**
 * Writes a resource through the provider's typed construct, which knows the attributes of the type and which of them are blocks.
 * An attribute that the type does not have is refused.
 */
export async function printNewResource(resource: NewResource, meta: Readonly<Record<string, Json>> = {}): Promise<PrintedResource> {
  const synthesize = constructFor(resource.type);
  if (synthesize === null) return { kind: "refused", reason: `Terratrim cannot write resources of type ${resource.type} yet.` };
  const all: Record<string, Json> = { ...meta, ...resource.attributes };
  const given = Object.entries(all).filter(([name]) => !META_ARGUMENTS.has(name));
  const items: NewItem[] = Object.entries(all)
    .filter(([name]) => META_ARGUMENTS.has(name))
    .map(([name, value]) => ({ kind: "attribute", name, value }));
  try {
    const missing = await addProvided(items, Object.fromEntries(given), synthesize);
    if (missing !== null) return { kind: "refused", reason: `${resource.type} has no attribute ${missing}.` };
  } catch (error) {
    return {
      kind: "refused",
      reason: `The values of ${resource.type}.${resource.name} do not fit the provider's schema: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  return { kind: "printed", text: printBlock({ type: "resource", labels: [resource.type, resource.name], items }) };
}

/** Adds the provider's attributes and blocks. Returns the first that the type does not have. */
async function addProvided(items: NewItem[], given: Readonly<Record<string, Json>>, synthesize: Synthesize): Promise<string | null> {
  // A block of which there is at most one is an object in a construct's configuration, and ignored as a list. Which are, it does not say.
  const single = new Set<string>();
  for (;;) {
    const references = new Placeholders();
    const provided: NewItem[] = [];
    const missing = addItems(provided, given, await synthesize(blockConfig(given, references, single, "")), references);
    if (missing !== null && !single.has(missing)) {
      single.add(missing);
      continue;
    }
    if (missing === null) items.push(...provided);
    return missing;
  }
}

/** Adds what was given, in that order, in the form that the construct says. Returns the first name that the construct does not know. */
function addItems(
  items: NewItem[],
  given: Readonly<Record<string, Json>>,
  known: Readonly<Record<string, HclAttribute>>,
  references: Placeholders,
): string | null {
  const blocks: NewItem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const attribute = known[name];
    if (attribute === undefined) return name;
    if (!attribute.isBlock) {
      items.push({ kind: "attribute", name, value: references.restore(attribute.value) });
      continue;
    }
    const givenBlocks = asList(value);
    const knownBlocks = asList(attribute.value);
    for (const [index, block] of givenBlocks.entries()) {
      const nested: NewItem[] = [];
      const missing = addItems(nested, asObject(block), asAttributes(knownBlocks[index]), references);
      if (missing !== null) return `${name}.${missing}`;
      const printed: NewBlock = { type: name, labels: [], items: nested };
      blocks.push({ kind: "block", block: printed });
    }
  }
  items.push(...blocks);
  return null;
}

/** References and JSON documents travel through the construct as strings of their own, and are put back into what it returns. */
class Placeholders {
  private readonly values: Json[] = [];

  keep(value: Json): string {
    this.values.push(value);
    return `terratrim-placeholder-${this.values.length - 1}`;
  }

  restore(value: unknown): Json {
    if (typeof value === "string") {
      const index = /^terratrim-placeholder-(\d+)$/.exec(value)?.[1];
      return index === undefined ? value : (this.values[Number(index)] ?? null);
    }
    if (Array.isArray(value)) return value.map((item) => this.restore(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.restore(entry)]));
    return typeof value === "number" || typeof value === "boolean" ? value : null;
  }
}

/** Nested blocks have their names in camel case in a construct's configuration; the keys of a map (`tags`) stay as they are. */
function blockConfig(
  block: Readonly<Record<string, Json>>,
  references: Placeholders,
  single: ReadonlySet<string>,
  path: string,
): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(block)) {
    const place = path === "" ? name : `${path}.${name}`;
    const converted = configValue(value, references, single, place);
    config[camelCase(name)] = single.has(place) && Array.isArray(converted) && converted.length === 1 ? converted[0] : converted;
  }
  return config;
}

function configValue(value: Json, references: Placeholders, single: ReadonlySet<string>, path: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((item) =>
      isBlockValue(item) ? blockConfig(item, references, single, path) : configValue(item, references, single, path),
    );
  if (!isBlockValue(value)) return references.keep(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, configValue(entry, references, single, path)]));
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

function asObject(value: unknown): Readonly<Record<string, Json>> {
  // Only blocks of `NewResource.attributes`, which are JSON objects, get here.
  return typeof value === "object" && value !== null ? (value as Record<string, Json>) : {};
}

function asAttributes(value: unknown): Readonly<Record<string, HclAttribute>> {
  // The construct returns the attributes of a nested block in the form it returns its own.
  return typeof value === "object" && value !== null ? (value as Record<string, HclAttribute>) : {};
}
