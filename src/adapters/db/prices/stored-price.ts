import type { PatternEntry } from "../../files/snapshot/format.js";
import type { Price } from "../../../model/price.js";

/** A price as a feed lists it. An attribute of which a source only gave a pattern is kept as that pattern. */
export interface StoredPrice extends Omit<Price, "attributes" | "terms"> {
  readonly attributes: Readonly<Record<string, string | PatternEntry>>;
  readonly terms: Readonly<Record<string, string>>;
}

/** The price as the rest of the program sees it: a pattern stands as text. */
export function toPrice(stored: StoredPrice): Price {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(stored.attributes))
    attributes[name] = typeof value === "string" ? value : value.patterns.join(" ");
  return { ...stored, attributes };
}
