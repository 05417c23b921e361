import type { PriceSelector, TextPattern } from "../../model/own-prices.js";
import type { Price, PriceQuery } from "../../model/price.js";
import { withoutRegionPrefix } from "../../model/usage-type.js";

/** What is bought, as a price or, where there is none, as the query says. */
export interface Product {
  readonly vendor: Price["vendor"];
  readonly service: string;
  readonly family: string | null;
  readonly region: string | null;
  readonly sku: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a query says for certain of the product. */
export function askedProduct({ vendor, service, family, region, attributes }: PriceQuery): Product {
  const known = Object.entries(attributes).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return { vendor, service, family, region, sku: null, attributes: Object.fromEntries(known) };
}

/** Whether a product is one that an entry is about. */
export function productTest({ vendor, service, family, region, sku, attributes = {} }: PriceSelector): (product: Product) => boolean {
  const tests: ((product: Product) => boolean)[] = [];
  const add = (wanted: TextPattern | undefined, valueOf: (product: Product) => string | null): void => {
    if (wanted === undefined) return;
    const fits = textTest(wanted);
    tests.push((product) => fits(valueOf(product) ?? ""));
  };
  add(vendor, (product) => product.vendor);
  add(service, (product) => product.service);
  add(family, (product) => product.family);
  add(region, (product) => product.region);
  add(sku, (product) => product.sku);
  for (const [name, wanted] of Object.entries(attributes)) {
    const fits = textTest(wanted);
    tests.push((product) => attributeFits(name, product.attributes[name] ?? "", fits));
  }
  return (product) => tests.every((fits) => fits(product));
}

/** A usage type may be written with or without the prefix of its region. */
function attributeFits(name: string, value: string, fits: (value: string) => boolean): boolean {
  return fits(value) || (name === "usagetype" && fits(withoutRegionPrefix(value)));
}

/** Equal to one of the texts, where `*` stands for any characters. Without backtracking, since patterns may come from outside. */
function textTest(wanted: TextPattern): (value: string) => boolean {
  const tests = (typeof wanted === "string" ? [wanted] : wanted).map((text) => {
    const [start = "", ...rest] = text.split("*");
    const end = rest.pop();
    return end === undefined ? (value: string) => value === text : (value: string) => wildcardFits(value, { start, middle: rest, end });
  });
  return (value) => tests.some((fits) => fits(value));
}

function wildcardFits(value: string, { start, middle, end }: { start: string; middle: readonly string[]; end: string }): boolean {
  if (value.length < start.length + end.length || !value.startsWith(start) || !value.endsWith(end)) return false;
  let rest = value.slice(start.length, value.length - end.length);
  for (const part of middle) {
    const at = rest.indexOf(part);
    if (at < 0) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}
