import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult } from "graphql";

import type { Price } from "../../model/price.js";
import { SearchTooBroad, type PriceCatalogue } from "../ports.js";
import { PatternRefused } from "./bounded-pattern.js";
import { hashOf } from "./hash.js";
import { CURRENCIES, PRICE_SCHEMA } from "./price-schema.js";
import { findProducts, matchesFilter, type PriceFilter, type ProductFilter, type ProductRows } from "./products.js";

/** What does not follow the protocol; servers answer 400. */
export class PriceRequestRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PriceRequestRefused";
  }
}

/** How an amount is shown in a currency; null where the price is not known in it. */
export type ShowAmount = (price: Price, currency: string) => string | null;

export interface PriceRequestContext {
  readonly catalogue: PriceCatalogue;
  /** Default: only the currency of the list itself. */
  readonly showAmount?: ShowAmount;
}

interface PriceRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

const MOST_QUERIES = 1_000;
const LONGEST_QUERY = 20_000;
const MOST_PRODUCTS = 10_000;

/**
 * Answers the body of a request to the price API that Infracost 0.10 and the tools on it speak: one GraphQL query or a list of up to 1,000.
 * Answers come in the order of the queries; what is wrong with one query is said in its answer.
 */
export async function answerPriceRequest(body: unknown, context: PriceRequestContext): Promise<ExecutionResult | ExecutionResult[]> {
  if (!Array.isArray(body)) return answerOne(readRequest(body), context);
  if (body.length > MOST_QUERIES)
    throw new PriceRequestRefused(`A request may have ${MOST_QUERIES} queries at most; this one has ${body.length}.`);
  return Promise.all(body.map((item: unknown) => answerOne(readRequest(item), context)));
}

function readRequest(item: unknown): PriceRequest {
  if (typeof item !== "object" || item === null || !("query" in item) || typeof item.query !== "string") {
    throw new PriceRequestRefused("Send a JSON object with the members query and variables, or a list of them.");
  }
  if (item.query.length > LONGEST_QUERY) throw new PriceRequestRefused(`A query may have ${LONGEST_QUERY} characters at most.`);
  const variables = "variables" in item ? item.variables : null;
  // GraphQL checks each variable against the schema.
  return { query: item.query, variables: typeof variables === "object" ? (variables as Record<string, unknown> | null) : null };
}

async function answerOne({ query, variables }: PriceRequest, context: PriceRequestContext): Promise<ExecutionResult> {
  const document = readDocument(query);
  if (document instanceof Array) return { errors: document };
  return execute({
    schema: PRICE_SCHEMA,
    document,
    variableValues: variables ?? {},
    rootValue: { products: ({ filter }: { filter: ProductFilter }) => products(filter, context) },
  });
}

// Clients send the same few texts over and over.
const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

function readDocument(query: string): DocumentNode | readonly GraphQLError[] {
  let document = documents.get(query);
  if (!document) {
    document = parseDocument(query);
    if (documents.size >= 200) documents.clear();
    documents.set(query, document);
  }
  return document;
}

function parseDocument(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: 2_000, noLocation: true });
    const errors = validate(PRICE_SCHEMA, document, undefined, { maxErrors: 5 });
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

async function products(filter: ProductFilter, { catalogue, showAmount = listCurrencyOnly }: PriceRequestContext): Promise<object[]> {
  const found = await refusing(() => findProducts(catalogue, filter));
  if (found.length > MOST_PRODUCTS) throw new GraphQLError(new SearchTooBroad(MOST_PRODUCTS).message);
  return found.map((product) => showProduct(product, showAmount));
}

function listCurrencyOnly(price: Price, currency: string): string | null {
  return price.currency === currency ? price.amount : null;
}

function showProduct({ hash, rows: [first, ...others] }: ProductRows, showAmount: ShowAmount): object {
  return {
    productHash: hash,
    vendorName: first.vendor,
    service: first.service,
    productFamily: first.family,
    region: first.region,
    sku: first.sku ?? "",
    attributes: () => Object.entries(first.attributes).map(([key, value]) => ({ key, value })),
    prices: ({ filter }: { filter?: PriceFilter | null }) =>
      refusing(() => Promise.resolve([first, ...others].filter((price) => matchesFilter(price, filter ?? {})))).then((prices) =>
        prices.map((price) => showPrice(price, hash, showAmount)),
      ),
  };
}

function showPrice(price: Price, productHash: string, showAmount: ShowAmount): object {
  const { terms } = price;
  const amounts = Object.fromEntries(CURRENCIES.map((currency) => [currency, () => showAmount(price, currency)]));
  return {
    ...amounts,
    priceHash: `${productHash}-${hashOf(JSON.stringify([price.amount, price.currency, price.unit, terms]))}`,
    purchaseOption: terms.purchaseOption ?? null,
    unit: price.unit ?? "",
    description: price.attributes["description"] ?? null,
    startUsageAmount: terms.startUsageAmount ?? null,
    endUsageAmount: terms.endUsageAmount ?? null,
    termLength: terms.termLength ?? null,
    termPurchaseOption: terms.termPurchaseOption ?? null,
    termOfferingClass: terms.termOfferingClass ?? null,
    effectiveDateStart: price.date,
  };
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PatternRefused || error instanceof SearchTooBroad) throw new GraphQLError(error.message);
    throw error;
  }
}
