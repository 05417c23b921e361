import { decimal, type Decimal } from "../model/money.js";
import type { OwnPrice, OwnPrices, PriceSelector, UnitRate } from "../model/own-prices.js";
import type { Price, PriceAnswer, PriceQuery } from "../model/price.js";
import { exchangeRate, type ExchangeRates } from "./currency.js";

/** The currency of the answers, and how to get there. */
export interface CurrencyContext {
  readonly currency: string;
  readonly rates: ExchangeRates | null;
}

/**
 * Answers with the user's own prices in place of the list's. A fixed price answers also where the list has no price, or several.
 * The answers are in one currency; an own price in another one is converted by the rates or, without a rate, not found.
 */
export function withOwnPrices(
  queries: readonly PriceQuery[],
  answers: readonly PriceAnswer[],
  own: OwnPrices,
  { currency, rates }: CurrencyContext,
): PriceAnswer[] {
  const rate = exchangeRate(rates, own.currency, currency);
  const entries = own.entries.map((entry) => ({ entry, fits: productTest(entry.when), fixed: namesPrice(entry) }));
  return answers.map((answer, index): PriceAnswer => {
    const query = queries[index];
    if (!query) return answer;
    const product = answer.kind === "found" ? answer.price : asked(query);
    const found = entries.find(({ fits }) => fits(product));
    if (!found || (answer.kind !== "found" && !(found.entry.rate && "price" in found.entry.rate))) return answer;
    if (found.fixed && rate === null) return { kind: "not-found", nearestRegion: null, listedIn: own.currency };
    const list = answer.kind === "found" ? answer.price : null;
    return {
      kind: "found",
      price: ownPrice(list ?? unlisted(query, currency, own.name), { entry: found.entry, rate, list: list && decimal(list.amount) }),
    };
  });
}

interface Product {
  readonly vendor: string;
  readonly service: string;
  readonly family: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a query says for certain of the product, where no price does. */
function asked({ attributes, ...rest }: PriceQuery): Product {
  const known = Object.entries(attributes).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return { ...rest, attributes: Object.fromEntries(known) };
}

function productTest({ vendor, service, family, region, attributes = {} }: PriceSelector): (product: Product) => boolean {
  const wanted = Object.entries(attributes).map(([name, value]) => ({ name, fits: textTest(value) }));
  return (product) =>
    (vendor === undefined || product.vendor === vendor) &&
    (service === undefined || product.service === service) &&
    (family === undefined || product.family === family) &&
    (region === undefined || product.region === region) &&
    wanted.every(({ name, fits }) => fits(product.attributes[name] ?? ""));
}

function textTest(wanted: string): (value: string) => boolean {
  if (!/^\/.+\/i?$/.test(wanted)) return (value) => value === wanted;
  const end = wanted.lastIndexOf("/");
  const pattern = new RegExp(wanted.slice(1, end), wanted.slice(end + 1));
  return (value) => pattern.test(value);
}

function namesPrice({ rate, shares }: OwnPrice): boolean {
  return [rate, ...shares.map((share) => share.rate)].some((each) => each !== undefined && "price" in each);
}

/** A product of which only the user states the price. */
function unlisted(query: PriceQuery, currency: string, source: string): Price {
  const { vendor, service, family, region, attributes } = asked(query) as Product & Pick<Price, "vendor">; // the query's own vendor
  return {
    vendor,
    service,
    family,
    region,
    attributes,
    amount: "0",
    currency,
    unit: null,
    terms: {},
    sku: null,
    source,
    date: "",
    precision: "exact",
  };
}

interface Calculation {
  readonly entry: OwnPrice;
  /** From the own prices' currency; checked before where an own price is used. */
  readonly rate: Decimal | null;
  /** null where the list has no price: the entry then has a fixed one. */
  readonly list: Decimal | null;
}

const HUNDRED = decimal(100);

/** The mean price of one unit: the shares at their rates, the rest on demand, and the markup on all of it. */
function ownPrice(price: Price, { entry, rate, list }: Calculation): Price {
  const amountOf = (each: UnitRate | undefined): Decimal => {
    if (each !== undefined && "price" in each) return decimal(each.price).times(rate ?? 1);
    const full = list ?? amountOf(entry.rate);
    return each === undefined ? full : full.times(HUNDRED.minus(each.discount)).div(HUNDRED);
  };
  const covered = entry.shares.reduce((sum, { coverage }) => sum.plus(coverage), decimal(0));
  const onDemand = amountOf(entry.rate).times(HUNDRED.minus(covered));
  const mean = entry.shares.reduce((sum, share) => sum.plus(amountOf(share.rate).times(share.coverage)), onDemand).div(HUNDRED);
  const amount = mean
    .times(HUNDRED.plus(entry.markup ?? 0))
    .div(HUNDRED)
    .toFixed();
  const step = { kind: "own-price", amount: list && price.amount, name: entry.name, steps: stepsOf(entry) } as const;
  return { ...price, amount, ...(list ? { listAmount: price.amount } : {}), adjustments: [...(price.adjustments ?? []), step] };
}

function stepsOf({ rate, markup, shares }: OwnPrice): string[] {
  const steps = rate ? [`on demand ${describe(rate)}`] : [];
  for (const share of shares) steps.push(`${share.coverage} % as ${share.name} ${describe(share.rate)}`);
  return markup === undefined ? steps : [...steps, `plus ${markup} %`];
}

function describe(rate: UnitRate): string {
  return "price" in rate ? `at ${rate.price}` : `less ${rate.discount} %`;
}
