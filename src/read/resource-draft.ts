import type { Json, JsonObject } from "../model/json.js";
import type { Resource } from "../model/resource.js";
import { parseResourceAddress, type ResourceAddress, within } from "./address.js";
import { maskOf, textOf } from "./narrow.js";

/** A resource while its reader still completes it. */
export type ResourceDraft = { -readonly [K in keyof Resource]: Resource[K] };

export interface DraftParts {
  readonly module: string | null;
  readonly values: JsonObject;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
}

/** A resource from an entry of a plan or of `show -json`; null when the entry does not name one. */
export function draftResource(entry: JsonObject, { module, values, unknown, sensitive }: DraftParts): ResourceDraft | null {
  const named = nameResource(entry, module);
  if (named === null) return null;
  const { address, type, name, index } = named;
  const draft: ResourceDraft = { address, module: named.module, type, name, index, provider: providerOf(type), region: null, values };
  const unknownMask = maskOf(unknown);
  const sensitiveMask = maskOf(sensitive);
  if (unknownMask !== undefined) draft.unknown = unknownMask;
  if (sensitiveMask !== undefined) draft.sensitive = sensitiveMask;
  return draft;
}

interface NamedResource extends Omit<ResourceAddress, "mode"> {
  readonly address: string;
}

/** Names are taken from the entry's own fields; the address is taken apart only where one is missing. */
function nameResource(entry: JsonObject, module: string | null): NamedResource | null {
  const address = entryAddress(entry, module);
  if (address === null) return null;
  const type = textOf(entry["type"]);
  const name = textOf(entry["name"]);
  const index = instanceKey(entry["index"]);
  const indexed = index !== null || !address.endsWith("]");
  if (type !== null && name !== null && module !== null && indexed) return { address, module, type, name, index };
  const parsed = parseResourceAddress(address);
  return (
    parsed && {
      address,
      module: module ?? parsed.module,
      type: type ?? parsed.type,
      name: name ?? parsed.name,
      index: index ?? parsed.index,
    }
  );
}

/** The entry's full address. Terraform 0.12 wrote some relative to their module and without the instance key. */
export function entryAddress(entry: JsonObject, module: string | null): string | null {
  const address = textOf(entry["address"]);
  if (address === null) return null;
  const index = instanceKey(entry["index"]);
  const whole =
    index === null || address.endsWith("]") ? address : `${address}[${typeof index === "number" ? index : JSON.stringify(index)}]`;
  return module && !whole.startsWith("module.") ? within(module, whole) : whole;
}

/** An instance key as JSON holds it; null when there is none. */
export function instanceKey(value: Json | undefined): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** The prefix that a provider's types share: `aws` for `aws_instance`, whatever the provider's source address. */
export function providerOf(type: string): string {
  const end = type.indexOf("_");
  return end === -1 ? type : type.slice(0, end);
}
