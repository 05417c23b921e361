import type { PriceQuery } from "../../../model/price.js";
import { withoutRegionPrefix } from "../../../model/usage-type.js";
import { UNKNOWN_FAMILY } from "../../files/snapshot/format.js";
import type { StoredPrice } from "./stored-price.js";

/** Changes with the keys, so that rows with the keys of an earlier version are written again by the next import. */
export const KEYS_VERSION = 2;

/**
 * Attributes by which a few rows can be told from millions, the most selective first.
 *
 * Every row carries one key for its product line (vendor, service, region), one for its family within it, and one for each of these attributes
 * that it has. A query names the fewest keys whose rows certainly include every match; the matcher that the snapshot uses decides among them.
 * Keys take no notice of case, because queries may ask without regard to it.
 */
const SELECTIVE = [
  "instanceType",
  "usagetype",
  "armSkuName",
  "skuName",
  "meterName",
  "volumeApiName",
  "cacheEngine",
  "resourceGroup",
  "machineType",
  "description",
  "groupDescription",
  "group",
  "operation",
] as const;

type Place = Pick<PriceQuery, "vendor" | "service" | "region">;

export function keysOfPrice(price: StoredPrice): number[] {
  const line = lineOf(price);
  const keys = [keyOf(line), familyKey(line, price.family)];
  for (const name of SELECTIVE) {
    const value = price.attributes[name];
    if (value === undefined || value === "") continue;
    keys.push(typeof value === "string" ? attributeKey(line, name, value) : patternKey(line, name));
  }
  return keys;
}

export function keysOfQuery(query: PriceQuery): number[] {
  const line = lineOf(query);
  for (const name of SELECTIVE) {
    const value = exactText(query.attributes[name]);
    if (value === null) continue;
    const keys = [attributeKey(line, name, value), patternKey(line, name)];
    // A usage type is compared without the prefix of its region.
    if (name === "usagetype") keys.push(attributeKey(line, name, withoutRegionPrefix(value)));
    return keys;
  }
  if (query.family === null) return [keyOf(line)];
  return [familyKey(line, query.family), familyKey(line, UNKNOWN_FAMILY)];
}

// Escaped signs, and signs that mean themselves.
const LITERAL_PATTERN = /^\^((?:\\[^A-Za-z0-9]|[^\\^$.*+?()[\]{}|])+)\$$/;

/** The one text that a value asks for, as it is or in another case; null when it may be another one. */
function exactText(value: string | RegExp | undefined): string | null {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") return value;
  const literal = LITERAL_PATTERN.exec(value.source)?.[1];
  return literal === undefined ? null : literal.replaceAll(/\\(.)/g, "$1");
}

function attributeKey(line: Hash, name: string, value: string): number {
  return keyOf(hash(value.toLowerCase(), hash(`${name}=`, line)));
}

function familyKey(line: Hash, family: string | null): number {
  return keyOf(hash(`family=${family ?? ""}`, line));
}

/** Rows of which only a pattern of the attribute is known: any value may match. */
function patternKey(line: Hash, name: string): number {
  return keyOf(hash(`${name}~`, line));
}

function lineOf({ vendor, service, region }: Place): Hash {
  return hash(`${vendor}\n${service}\n${region ?? ""}\n`, START);
}

interface Hash {
  readonly high: number;
  readonly low: number;
}

const START: Hash = { high: 0x811c9dc5, low: 0x9747b28c };

/** Two multiplicative hashes side by side, continued from an earlier text. Two texts with one key only mean a candidate more. */
function hash(text: string, { high, low }: Hash): Hash {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  }
  return { high, low };
}

/** 52 bits, which a number holds exactly. */
function keyOf({ high, low }: Hash): number {
  return ((high ^ (high >>> 15)) & 0xfffff) * 0x1_0000_0000 + (low >>> 0);
}
