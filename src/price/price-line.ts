import type { AddedProduct, Component } from "../model/component.js";
import type { PricedComponent } from "../model/estimate.js";
import { decimal, ZERO, type Decimal } from "../model/money.js";
import type { Price, PriceAnswer, PriceQuery } from "../model/price.js";
import type { QueryBatch } from "./query-batch.js";

/** What the queries of a batch were answered. */
export interface AnsweredQueries {
  readonly batch: QueryBatch;
  /** One answer a query of the batch, in the same order, in the currency of the estimate. */
  readonly answers: readonly PriceAnswer[];
  readonly currency: string;
  /** What a US dollar is in another currency, for prices that usage files state; absent or null where nobody knows. */
  readonly dollarRate?: Decimal | null;
}

/** The price and cost of one component, or why it has none. */
export function priceLine(component: Component, input: AnsweredQueries): PricedComponent {
  // Stated prices are in US dollars; without a rate the list's answer (or that there is none) stands.
  const dollarRate = input.currency === "USD" ? ONE : input.dollarRate;
  if (component.statedPrice !== undefined && dollarRate)
    return costed(component, decimal(component.statedPrice).times(dollarRate).toFixed(), null);
  if (component.addedProducts) return priceProducts(component, component.addedProducts, input);
  const answer = answerTo(component.query, input);
  if (answer.kind !== "found") return unpriced(component, answer);
  return costed(component, answer.price.amount, answer.price);
}

const ONE = decimal(1);
const NOT_FOUND: PriceAnswer = { kind: "not-found", nearestRegion: null };

function answerTo(query: PriceQuery, { answers, batch }: AnsweredQueries): PriceAnswer {
  return answers[batch.position(query)] ?? NOT_FOUND;
}

function unpriced(component: Component, answer: Exclude<PriceAnswer, { kind: "found" }>): PricedComponent {
  const missing = { component, unitPrice: null, monthlyCost: null, price: null };
  if (answer.kind === "ambiguous") return { ...missing, status: "price-ambiguous", candidates: answer.prices };
  const { nearestRegion, listedIn } = answer;
  return { ...missing, status: "price-not-found", nearestRegion, ...(listedIn === undefined ? {} : { listedIn }) };
}

/** A line of several products has a price only where each of them has one. */
function priceProducts(component: Component, added: readonly AddedProduct[], input: AnsweredQueries): PricedComponent {
  const { query, unitMultiplier } = component;
  const products = [{ query, unitMultiplier }, ...added].map((product) => ({ ...product, answer: answerTo(product.query, input) }));
  const prices: Price[] = [];
  for (const { answer } of products) {
    if (answer.kind !== "found") return { ...unpriced(component, answer), products };
    prices.push(answer.price);
  }
  const [first = null] = prices;
  const total = (amountOf: (price: Price) => string): Decimal =>
    products.reduce((sum, product, index) => {
      const price = prices[index];
      return price ? sum.plus(shownUnits(product, amountOf(price))) : sum;
    }, ZERO);
  const amount = total((price) => price.amount);
  const isReduced = prices.some(({ listAmount }) => listAmount !== undefined);
  const list = isReduced ? total((price) => price.listAmount ?? price.amount) : null;
  return { ...withCost({ component, amount, list, price: first }), products };
}

function costed(component: Component, amount: string, price: Price | null): PricedComponent {
  const list = price?.listAmount === undefined ? null : shownUnits(component, price.listAmount);
  return withCost({ component, amount: shownUnits(component, amount), list, price });
}

interface FoundPrice {
  readonly component: Component;
  /** Of one shown unit, before the line's own discount. */
  readonly amount: Decimal;
  /** The list price of one shown unit, where `amount` is not it. */
  readonly list: Decimal | null;
  readonly price: Price | null;
}

function withCost({ component, amount, list, price }: FoundPrice): PricedComponent {
  const { monthlyQuantity, discount } = component;
  const unitPrice = discount === undefined ? amount : amount.times(decimal(1).minus(decimal(discount)));
  const priced: PricedComponent =
    monthlyQuantity === null
      ? { component, status: "usage-required", unitPrice, monthlyCost: null, price }
      : { component, status: "priced", unitPrice, monthlyCost: unitPrice.times(decimal(monthlyQuantity)), price };
  return discount === undefined && list === null ? priced : { ...priced, listUnitPrice: list ?? amount };
}

function shownUnits({ unitMultiplier }: Pick<Component, "unitMultiplier">, amount: string): Decimal {
  return unitMultiplier === 1 ? decimal(amount) : decimal(amount).times(decimal(unitMultiplier));
}
