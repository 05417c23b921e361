import type { Attributes } from "../../../model/attributes.js";
import { writtenPath } from "../../../model/renames.js";
import type { Related, ResourceContext, ResourceDefinition } from "../../define.js";
import { READ_TWINS, TWINS, type Twin } from "./cloud-control-types.js";

const ALL_TWINS: ReadonlyMap<string, Twin> = new Map([...Object.entries(TWINS), ...Object.entries(READ_TWINS)]);

/** Cloud Control's names of a classic type. */
const TYPES_OF = new Map<string, string[]>();
for (const [type, { of }] of ALL_TWINS) TYPES_OF.set(of, [...(TYPES_OF.get(of) ?? []), type]);

/** Mappings of the Cloud Control types whose classic twin has one. */
export function cloudControlTwins(resources: readonly ResourceDefinition[]): ResourceDefinition[] {
  const byType = new Map(resources.flatMap((definition) => definition.types.map((type) => [type, definition] as const)));
  return Object.entries(TWINS).flatMap(([type, twin]) => {
    const definition = byType.get(twin.of);
    return definition ? [twinOf(definition, type, twin)] : [];
  });
}

function twinOf(definition: ResourceDefinition, type: string, twin: Twin): ResourceDefinition {
  return {
    ...definition,
    types: [type],
    components: (context) => definition.components(translated(context, twin)),
  };
}

function adapt(attributes: Attributes, { within, names }: Twin): Attributes {
  const inner = within === undefined ? attributes : (attributes.block(within) ?? attributes);
  return names === undefined ? inner : inner.renamed(names);
}

/** The context itself, but that it and what it is related to look like the classic provider; what it computes lazily (the region) stays lazy. */
function translated<K>(context: ResourceContext<K>, twin: Twin): ResourceContext<K> {
  const looks = {
    attributes: adapt(context.attributes, twin),
    references: (attribute: string) => context.references(written(attribute, twin)).map(asClassic),
    referrers: (type: string, attribute: string) =>
      bothNames(type)
        .flatMap((name) => context.referrers(name, written(attribute, ALL_TWINS.get(name))))
        .map(asClassic),
    all: (type: string) =>
      bothNames(type)
        .flatMap((name) => context.all(name))
        .map(asClassic),
  };
  // The object inherits everything else from the context.
  return Object.create(context, Object.fromEntries(Object.entries(looks).map(([name, value]) => [name, { value }]))) as ResourceContext<K>;
}

/** The attribute at the top of a resource that holds what the classic provider calls so. */
function written(attribute: string, twin: Twin | undefined): string {
  if (twin?.within !== undefined) return twin.within;
  return writtenPath([attribute], twin?.names ?? {})[0] ?? attribute;
}

/** The classic type of a Cloud Control type; null for any other. */
export function classicType(type: string): string | null {
  return ALL_TWINS.get(type)?.of ?? null;
}

function bothNames(type: string): string[] {
  return [type, ...(TYPES_OF.get(type) ?? [])];
}

/** A related resource under the name and with the attributes of its classic twin. */
function asClassic(related: Related): Related {
  const twin = ALL_TWINS.get(related.type);
  return {
    address: related.address,
    type: twin?.of ?? related.type,
    attributes: twin ? adapt(related.attributes, twin) : related.attributes,
    usage: related.usage,
    references: (attribute) => related.references(written(attribute, twin)).map(asClassic),
    referrers: (type, attribute) =>
      bothNames(type)
        .flatMap((name) => related.referrers(name, written(attribute, ALL_TWINS.get(name))))
        .map(asClassic),
  };
}
