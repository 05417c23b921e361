import type { PriceQuery } from "../../../model/price.js";
import { withoutRegionPrefix } from "../../../model/usage-type.js";
import type { StoredPrice } from "./stored-price.js";

/**
 * Attributes by which a few rows can be told from millions, the most selective first.
 *
 * Every row carries one key for its product line (vendor, service, region) and one for each of these attributes that it has. A query names the
 * fewest keys whose rows certainly include every match; the matcher that the snapshot uses decides among them.
 */
const SELECTIVE = ["instanceType", "usagetype", "armSkuName", "skuName", "meterName", "volumeApiName", "cacheEngine", "resourceGroup", "machineType", "description", "groupDescription", "group", "operation"] as const;

type Place = Pick<PriceQuery, "vendor" | "service" | "region">;

export function keysOfPrice(price: StoredPrice): number[] {
  const keys = [hash(lineOf(price))];
  for (const name of SELECTIVE) {
    const value = price.attributes[name];
    if (value === undefined || value === "") continue;
    keys.push(typeof value === "string" ? attributeKey(price, name, value) : patternKey(price, name));
  }
  return keys;
}

export function keysOfQuery(query: PriceQuery): number[] {
  for (const name of SELECTIVE) {
    const value = query.attributes[name];
    if (typeof value !== "string" || value === "") continue;
    const keys = [attributeKey(query, name, value), patternKey(query, name)];
    // A usage type is compared without the prefix of its region.
    if (name === "usagetype") keys.push(attributeKey(query, name, withoutRegionPrefix(value)));
    return keys;
  }
  return [hash(lineOf(query))];
}

function attributeKey(place: Place, name: string, value: string): number {
  return hash(`${lineOf(place)}\n${name}=${name === "usagetype" ? value.toLowerCase() : value}`);
}

/** Rows of which only a pattern of the attribute is known: any value may match. */
function patternKey(place: Place, name: string): number {
  return hash(`${lineOf(place)}\n${name}~`);
}

function lineOf({ vendor, service, region }: Place): string {
  return `${vendor}\n${service}\n${region ?? ""}`;
}

/** 52 bits of two multiplicative hashes. Two texts with one key only mean a candidate more, so nothing stronger is needed. */
function hash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  }
  return ((high ^ (high >>> 15)) & 0xfffff) * 0x1_0000_0000 + (low >>> 0);
}
