import type { Caller, PriceBookStore } from "../app/ports.js";
import { ownPricesOf, PriceFile } from "../config/price-file.js";
import type { OwnPrices } from "../model/own-prices.js";
import { Problem } from "./problem.js";

/** The book that estimates use where they name none. */
const DEFAULT_BOOK = "default";
/** Stands for list prices. */
export const NO_BOOK = "none";

export interface NamedOwnPrices {
  /** `default@3` */
  readonly priceBook: string | null;
  readonly ownPrices: OwnPrices | null;
}

const LIST_PRICES: NamedOwnPrices = { priceBook: null, ownPrices: null };

/** The own prices that an estimate asks for: `NAME`, `NAME@VERSION`, `none`, or the default book; reports name the book with its version. */
export async function ownPricesFor(store: PriceBookStore, caller: Caller, asked: string | undefined): Promise<NamedOwnPrices> {
  if (asked === NO_BOOK) return LIST_PRICES;
  const [name = "", version] = (asked ?? DEFAULT_BOOK).split("@");
  const book = await store.find(caller, name, version === undefined ? undefined : Number(version));
  if (book) {
    const priceBook = `${book.name}@${book.version}`;
    const own = ownPricesOf(PriceFile.parse(book.document), "");
    return { priceBook, ownPrices: { ...own, name: `price book ${priceBook}` } };
  }
  if (asked === undefined) return LIST_PRICES;
  throw new Problem(400, "price-book-unknown", "There is no such price book", `The organization has no price book ${asked}.`, {
    remedy: "GET /v1/price-books lists them; `none` prices at list prices.",
  });
}
