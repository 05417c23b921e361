import type { Price } from "../model/price.js";
import { columns } from "./columns.js";

/** Prices with the attributes and terms that select them, their source and its date. */
export function priceList(prices: readonly Price[]): string {
  const rows = prices.map((price) => [
    price.amount,
    price.currency,
    price.terms.unit ?? price.unit ?? "",
    price.family ?? "",
    pairs(price.attributes),
    pairs({ ...price.terms, unit: undefined }),
    `${price.source} ${price.date}`,
  ]);
  return `${columns([["Price", "", "Unit", "Family", "Attributes", "Terms", "Source"], ...rows], [0])}\n`;
}

function pairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}
