import type { ListedPrice } from "../../../app/ports.js";
import { decimal } from "../../../model/money.js";

/** A list cannot be had, or is not in the vendor's format. */
export class PriceListError extends Error {
  constructor(
    readonly code: "format-unknown" | "amount-invalid" | "list-incomplete" | "list-unknown" | "list-unreachable",
    message: string,
    /** What to do about it, in a whole sentence. */
    readonly remedy = "",
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "PriceListError";
  }
}

const BATCH = 2_000;

/** Prices in batches that a store can write at once. */
export async function* inBatches(prices: AsyncIterable<ListedPrice> | Iterable<ListedPrice>): AsyncGenerator<ListedPrice[]> {
  let batch: ListedPrice[] = [];
  for await (const price of prices) {
    batch.push(price);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A list's figure as a plain decimal: `0.147` for `0.1470000000`, `0.0001` for `1.0E-4`. */
export function plainAmount(text: string): string {
  if (!/^\d*\.?\d+(?:[eE][+-]?\d+)?$/.test(text))
    throw new PriceListError("amount-invalid", `A price list states the amount ${JSON.stringify(text)}.`);
  return decimal(text.startsWith(".") ? `0${text}` : text).toFixed();
}

/** `2017-01-05` for `01/05/2017` and for `2017-01-05T00:00:00Z`. */
export function isoDate(text: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (american) return `${american[3] ?? ""}-${(american[1] ?? "").padStart(2, "0")}-${(american[2] ?? "").padStart(2, "0")}`;
  return text.slice(0, 10);
}
