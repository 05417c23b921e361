import type { Estimate, PricedComponent } from "../model/estimate.js";
import { pricesOf } from "../model/estimate.js";
import { isOlder, type Price } from "../model/price.js";

/** The prices of a line that are another region's, because the wanted one has none. */
export function borrowedPrices(line: PricedComponent): readonly Price[] {
  return pricesOf(line).filter(({ adjustments }) => adjustments?.some(({ kind }) => kind === "other-region"));
}

/** The prices of a line that are older than the estimate's limit. */
export function oldPrices(line: PricedComponent, { pricesOldBefore }: Pick<Estimate, "pricesOldBefore">): readonly Price[] {
  return pricesOldBefore ? pricesOf(line).filter((price) => isOlder(price, pricesOldBefore)) : [];
}

/** ` [price of us-east-1]` behind the name of a line whose price is another region's. */
export function regionMark(line: PricedComponent): string {
  return mark(regionsOf(line));
}

/** ` [price of us-east-1, 2023-02-23]` behind the name of a line whose price is another region's, or old. */
export function priceMark(line: PricedComponent, estimate: Pick<Estimate, "pricesOldBefore">): string {
  return mark([...regionsOf(line), ...oldPrices(line, estimate).map(({ date }) => date)]);
}

function regionsOf(line: PricedComponent): string[] {
  return borrowedPrices(line).map(({ region }) => region ?? "no region");
}

function mark(texts: readonly string[]): string {
  return texts.length === 0 ? "" : ` [price of ${[...new Set(texts)].join(", ")}]`;
}
