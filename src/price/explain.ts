import type { Estimate, PricedComponent, PricedProduct } from "../model/estimate.js";
import type { Explanation, ProductExplanation } from "../model/explanation.js";
import { decimal } from "../model/money.js";
import { describeQuery, isOlder, type Price, type PriceAdjustment, type PriceAnswer } from "../model/price.js";

/** Explains a priced component: what was asked for, which prices answered, from where, and the arithmetic. */
export function explainComponent(
  priced: PricedComponent,
  { currency, pricesOldBefore = null }: Pick<Estimate, "currency" | "pricesOldBefore">,
): Pick<Explanation, "line" | "products" | "steps"> {
  return {
    line: priced,
    products: productsOf(priced).map((product) => explainProduct(product, priced.component.unit, pricesOldBefore)),
    steps: [...unitSteps(priced, currency), ...quantitySteps(priced, currency)],
  };
}

/** A line of one product says with its status what the price book answered. */
function productsOf({
  component,
  status,
  price,
  products,
  candidates = [],
  nearestRegion = null,
  listedIn,
}: PricedComponent): readonly PricedProduct[] {
  if (products !== undefined) return products;
  if (!("query" in component)) return [];
  const { query, unitMultiplier, statedPrice } = component;
  if (price !== null) return [{ query, unitMultiplier, answer: { kind: "found", price } }];
  if (status === "price-ambiguous") return [{ query, unitMultiplier, answer: { kind: "ambiguous", prices: candidates } }];
  if (statedPrice !== undefined && status !== "price-not-found") return [];
  return [{ query, unitMultiplier, answer: { kind: "not-found", nearestRegion, ...(listedIn === undefined ? {} : { listedIn }) } }];
}

function explainProduct({ query, unitMultiplier, answer }: PricedProduct, unit: string, oldBefore: string | null): ProductExplanation {
  const asked = describeQuery(query);
  if (answer.kind !== "found") return { asked, product: null, price: null, steps: missingSteps(answer) };
  const { price } = answer;
  const steps = listSteps(price);
  if (unitMultiplier !== 1) steps.push(`times ${unitMultiplier}, the base units in one shown unit (${unit})`);
  if (oldBefore !== null && isOlder(price, oldBefore)) steps.push(`The price is old: from before ${oldBefore}`);
  return { asked, product: describeProduct(price), price, steps };
}

function describeProduct(price: Price): string {
  const parts = Object.entries(price.attributes).map(([name, value]) => `${name}=${value}`);
  return [price.sku === null ? null : `SKU ${price.sku}`, price.family, ...parts].filter((part) => part !== null).join(" ");
}

function missingSteps(answer: Exclude<PriceAnswer, { kind: "found" }>): string[] {
  if (answer.kind === "ambiguous") {
    const candidates = answer.prices.map((price) => `${price.amount} ${price.currency}: ${describeProduct(price)} (${price.source})`);
    return ["Several prices match and differ: the query does not say which one is meant.", ...candidates];
  }
  const { listedIn, nearestRegion } = answer;
  if (listedIn !== undefined) return [`The price is listed in ${listedIn}, and no exchange rate leads from there.`];
  return [`No price matches${nearestRegion ? `; ${nearestRegion} has it` : ""}.`];
}

function unitSteps({ component, price, unitPrice, products = [] }: PricedComponent, currency: string): string[] {
  if (unitPrice === null) return [];
  const { unit, unitMultiplier } = component;
  const { discount, statedPrice } = "query" in component ? component : {};
  const steps: string[] = [];
  if (price === null && statedPrice !== undefined) {
    const units = unitMultiplier === 1 ? "" : ` times ${unitMultiplier}`;
    steps.push(`Price ${statedPrice} USD, stated in the usage file${currency === "USD" ? "" : `, in ${currency}`}${units}`);
  }
  if (products.length > 1) steps.push(`the ${products.length} products together`);
  if (discount !== undefined) steps.push(`less ${decimal(discount).times(100).toFixed()} %`);
  return [...steps, `= ${unitPrice.toFixed()} ${currency} for one shown unit (${unit})`];
}

function listSteps(price: Price): string[] {
  const { adjustments = [], unit } = price;
  const { amount, currency } = listedAs(price);
  const list = amount === null ? [] : [`List price ${amount} ${currency}${unit === null ? "" : ` per ${unit}`}${tierText(price)}`];
  return [...list, ...adjustments.flatMap((step) => adjustmentSteps(step, price))];
}

/** The vendor's own figure, before the first step that changed it. */
function listedAs(price: Price): { readonly amount: string | null; readonly currency: string } {
  for (const step of price.adjustments ?? []) {
    if (step.kind === "converted") return step;
    if (step.kind === "own-price") return { amount: step.amount, currency: price.currency };
  }
  return price;
}

function adjustmentSteps(step: PriceAdjustment, price: Price): string[] {
  switch (step.kind) {
    case "converted":
      return [`times ${step.rate} ${price.currency} per ${step.currency} (${step.source}, ${step.date})`];
    case "other-region":
      return [`of ${price.region ?? "no region"}: ${step.region} has no price`];
    case "own-price":
      return [`${step.name}: ${step.steps.join(", ")} = ${price.amount} ${price.currency}`];
  }
}

function tierText({ terms }: Price): string {
  if (terms.startUsageAmount === undefined && terms.endUsageAmount === undefined) return "";
  const end = terms.endUsageAmount === undefined || terms.endUsageAmount === "Inf" ? "on" : `to ${terms.endUsageAmount}`;
  return ` from ${terms.startUsageAmount ?? "0"} ${end}`;
}

function quantitySteps({ component, status, monthlyCost }: PricedComponent, currency: string): string[] {
  if (status === "usage-required") return ["The quantity depends on usage that nobody gave."];
  if (monthlyCost === null || component.monthlyQuantity === null) return [];
  const { assumed = false, freeQuantity } = "query" in component ? component : {};
  const { unit } = component;
  return [
    ...(assumed ? ["The quantity is assumed: nobody gave the usage (--usage-defaults)."] : []),
    ...(freeQuantity === undefined
      ? []
      : [`The account's free tier covers ${decimal(freeQuantity).toFixed()} ${unit}, which are not counted.`]),
    `times ${decimal(component.monthlyQuantity).toFixed()} ${unit} a month = ${monthlyCost.toFixed()} ${currency}`,
  ];
}
