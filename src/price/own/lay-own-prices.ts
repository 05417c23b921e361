import { decimal, ZERO, type Decimal } from "../../model/money.js";
import type { Commitment, Markup, OwnPrices, OwnRate, UnitRate } from "../../model/own-prices.js";
import { purchaseKind } from "../../model/price-terms.js";
import type { Price, PriceAnswer, PriceQuery } from "../../model/price.js";
import { exchangeRate, type ExchangeRates } from "../currency.js";
import { cover, type Cover, type UnusedCommitment } from "./cover.js";
import { askedProduct, productTest, type Product } from "./price-selector.js";

/** The currency of the answers, how to get there, and what the estimate is about. */
export interface OwnPriceContext {
  readonly currency: string;
  readonly rates: ExchangeRates | null;
  readonly nonProduction: boolean;
}

export interface LaidPrices {
  readonly answers: readonly PriceAnswer[];
  readonly unused: readonly UnusedCommitment[];
}

/** The user's own prices over the answers of a batch of queries, for any number of estimates that share the batch. */
export class OwnPriceLayer {
  private readonly slots: readonly Slot[];
  private readonly currencyRate: Decimal | null;

  constructor(
    queries: readonly PriceQuery[],
    private readonly answers: readonly PriceAnswer[],
    private readonly own: OwnPrices,
    { currency, rates, nonProduction }: OwnPriceContext,
  ) {
    this.currencyRate = exchangeRate(rates, own.currency, currency);
    const rateTests = own.rates.filter((rate) => nonProduction || !rate.nonProduction).map(withTest);
    const commitmentTests = own.commitments.map(withTest);
    const markupTests = own.markups.map(withTest);
    this.slots = queries.map((query, index) => {
      const answer = answers[index];
      const price = answer?.kind === "found" ? answer.price : null;
      const product = price ?? askedProduct(query);
      const isOnDemand = purchaseKind(query.terms) === "on-demand";
      return {
        price,
        rate: rateTests.find(({ fits }) => fits(product))?.entry ?? null,
        commitments: new Set(isOnDemand ? commitmentTests.filter(({ fits }) => fits(product)).map(({ entry }) => entry) : []),
        markup: markupTests.find(({ fits }) => fits(product))?.entry ?? null,
        blank: () => unlisted(query, currency, own.name),
      };
    });
  }

  /** Names of the entries that fit nothing that was asked for; what is owned is named where it is left over. */
  idleEntries(): string[] {
    const used = new Set(this.slots.flatMap(({ rate, commitments, markup }) => [rate, markup, ...commitments]));
    const { rates, commitments, markups } = this.own;
    return [...rates, ...commitments.filter(({ covers }) => covers.kind === "share"), ...markups]
      .filter((entry) => !used.has(entry))
      .map(({ name }) => name);
  }

  /**
   * The answers for an estimate of these quantities (base units a month, by query). A fixed price answers also where the list has none, or
   * several. An own price in a currency from which no rate leads is not found.
   */
  lay(quantities: readonly (Decimal | null)[]): LaidPrices {
    const prices = this.slots.map((slot, index) => ({
      quantity: quantities[index] ?? null,
      isHourly: isHourly(slot.price),
      fits: (commitment: Commitment) => slot.commitments.has(commitment),
      rateOf: (commitment: Commitment) => this.amountOf(slot, commitment.rate),
    }));
    const { covers, unused } = cover(prices, this.own.commitments, this.currencyRate);
    return { answers: this.slots.map((slot, index) => this.answerOf(slot, index, covers[index] ?? [])), unused };
  }

  private answerOf(slot: Slot, index: number, covers: readonly Cover[]): PriceAnswer {
    const listed = this.answers[index] ?? { kind: "not-found", nearestRegion: null };
    const { price, rate, markup } = slot;
    if (!rate && !markup && covers.length === 0) return listed;
    if (rate && this.isStranded(rate)) return { kind: "not-found", nearestRegion: null, listedIn: this.own.currency };
    const onDemand = rate ? this.amountOf(slot, rate.rate) : price && decimal(price.amount);
    const mean = meanOf(onDemand, covers);
    if (mean === null) return listed;
    const amount = withMarkup(mean, markup).round(PLACES).toFixed();
    return {
      kind: "found",
      price: adjusted(price ?? slot.blank(), { amount, price, own: this.own, steps: stepsOf(rate, covers, markup) }),
    };
  }

  /** A fixed price in a currency from which no exchange rate leads. */
  private isStranded({ rate }: OwnRate): boolean {
    return this.currencyRate === null && "price" in rate;
  }

  /** One base unit in the estimate's currency; null where there is no list price to take percents of, or no exchange rate. */
  private amountOf({ price, rate: own }: Slot, rate: UnitRate): Decimal | null {
    if ("price" in rate) return this.currencyRate && decimal(rate.price).times(this.currencyRate);
    const ownPrice = own && "price" in own.rate ? this.currencyRate?.times(own.rate.price) : undefined;
    const list = price ? decimal(price.amount) : ownPrice;
    return list ? list.times(HUNDRED.minus(rate.discount)).div(HUNDRED) : null;
  }
}

/** What a unit costs on average; null where a part of it has no price. */
function meanOf(onDemand: Decimal | null, covers: readonly Cover[]): Decimal | null {
  const left = covers.reduce((rest, { share }) => rest.minus(share), decimal(1));
  if (onDemand === null && left.gt(0)) return null;
  return covers.reduce((sum, { share, rate }) => sum.plus(rate.times(share)), (onDemand ?? ZERO).times(left));
}

interface Adjustment {
  readonly amount: string;
  /** The list price; null where there is none. */
  readonly price: Price | null;
  readonly own: OwnPrices;
  readonly steps: readonly string[];
}

function adjusted(base: Price, { amount, price, own, steps }: Adjustment): Price {
  const step = { kind: "own-price", amount: price && price.amount, name: own.name, steps } as const;
  const adjustments = [...(base.adjustments ?? []), step];
  return { ...base, amount, ...(price ? { listAmount: price.amount } : {}), adjustments };
}

const HUNDRED = decimal(100);
/** Shares such as a third have no end. */
const PLACES = 20;

interface Slot {
  /** The list price, where there is exactly one. */
  readonly price: Price | null;
  readonly rate: OwnRate | null;
  readonly commitments: ReadonlySet<Commitment>;
  readonly markup: Markup | null;
  blank(): Price;
}

function withTest<E extends OwnRate | Commitment | Markup>(entry: E): { readonly entry: E; readonly fits: (product: Product) => boolean } {
  return { entry, fits: productTest(entry.for) };
}

function isHourly(price: Price | null): boolean {
  const unit = price?.terms.unit ?? price?.unit ?? null;
  return unit === null || /\b(?:\w+-)?h(?:ou)?rs?\b|^h$/i.test(unit);
}

function withMarkup(amount: Decimal, markup: Markup | null): Decimal {
  return markup ? amount.times(HUNDRED.plus(markup.percent)).div(HUNDRED) : amount;
}

/** A product of which only the user states the price. */
function unlisted(query: PriceQuery, currency: string, source: string): Price {
  const price = { amount: "0", currency, unit: null, terms: {}, sku: null, source, date: "", precision: "exact" } as const;
  return { ...askedProduct(query), ...price };
}

function stepsOf(rate: OwnRate | null, covers: readonly Cover[], markup: Markup | null): string[] {
  return [
    ...(rate ? [`${rate.name} ${describeRate(rate.rate)}`] : []),
    ...covers.map(({ commitment, share }) => `${percent(share)} % as ${commitment.name} ${describeRate(commitment.rate)}`),
    ...(markup ? [`${markup.name} plus ${markup.percent} %`] : []),
  ];
}

function percent(share: Decimal): string {
  return share.times(100).round(2).toFixed();
}

function describeRate(rate: UnitRate): string {
  return "price" in rate ? `at ${rate.price}` : `less ${rate.discount} %`;
}
