import { decimal } from "../../model/money.js";
import { exchangeRate, type ExchangeRates } from "../../price/currency.js";
import type { Price, PriceQuery } from "../../model/price.js";
import type { PriceBook, PriceCatalogue } from "../ports.js";
import { answerPriceRequest, PriceRequestRefused } from "./answer-price-request.js";

const MOST_QUERIES = 1_000;
// Characters of questions and answers that are kept: some 100 MB.
const MOST_KEPT = 48_000_000;

/** The price protocol over a book that may be replaced by a newer one; what one version of it answered is kept as long as it is the newest. */
export class PriceProtocol {
  private readonly kept = new Map<string, string>();
  private size = 0;
  private version = "";

  constructor(
    private readonly book: () => Promise<Pick<PriceBook, "id"> & PriceCatalogue>,
    private readonly rates: ExchangeRates | null = null,
  ) {}

  /** The answer to the body of a request, as JSON text. @throws PriceRequestRefused */
  async answer(body: unknown): Promise<string> {
    const book = await this.book();
    if (book.id !== this.version) this.forget(book.id);
    if (!Array.isArray(body)) return (await this.answerAll([body], book))[0] ?? "";
    if (body.length > MOST_QUERIES)
      throw new PriceRequestRefused(`A request may have ${MOST_QUERIES} queries at most; this one has ${body.length}.`);
    return `[${(await this.answerAll(body, book)).join(",")}]`;
  }

  private async answerAll(items: readonly unknown[], book: PriceCatalogue): Promise<string[]> {
    const keys = items.map((item) => JSON.stringify(item));
    const open = [...new Set(keys.filter((key) => !this.kept.has(key)))];
    const byKey = new Map(keys.map((key, index) => [key, items[index]]));
    const context = { catalogue: batched(book), showAmount: (price: Price, currency: string) => this.amountIn(price, currency) };
    const answers = (await answerPriceRequest(
      open.map((key) => byKey.get(key)),
      context,
    )) as object[]; // a list for a list
    const fresh = new Map(open.map((key, index) => [key, JSON.stringify(answers[index])]));
    const texts = keys.map((key) => fresh.get(key) ?? this.kept.get(key) ?? "");
    for (const [key, text] of fresh) this.keep(key, text);
    return texts;
  }

  private amountIn({ amount, currency: listed }: Price, currency: string): string | null {
    if (listed === currency) return amount;
    const rate = exchangeRate(this.rates, listed, currency);
    return rate === null ? null : decimal(amount).times(rate).toFixed();
  }

  private keep(key: string, text: string): void {
    this.size += key.length + text.length;
    this.kept.set(key, text);
    for (const [oldest, answer] of this.kept) {
      if (this.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
      this.size -= oldest.length + answer.length;
    }
  }

  private forget(version: string): void {
    this.version = version;
    this.kept.clear();
    this.size = 0;
  }
}

/** Searches that are made at the same moment go to the catalogue together: to a database in one round trip. */
function batched(catalogue: PriceCatalogue): PriceCatalogue {
  let waiting: { query: PriceQuery; resolve: (found: readonly Price[]) => void; reject: (error: unknown) => void }[] = [];
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    try {
      const found = await catalogue.searchAll(batch.map(({ query }) => query));
      batch.forEach(({ resolve }, index) => resolve(found[index] ?? []));
    } catch {
      // One search that is refused must not cost the others their answers.
      for (const { query, resolve, reject } of batch) catalogue.search(query).then(resolve, reject);
    }
  };
  return {
    search: (query) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) queueMicrotask(() => void flush());
        waiting.push({ query, resolve, reject });
      }),
    searchAll: (queries) => catalogue.searchAll(queries),
    status: () => catalogue.status(),
  };
}
