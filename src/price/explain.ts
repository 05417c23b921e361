import type { PricedComponent } from "../model/estimate.js";
import { decimal } from "../model/money.js";
import type { Price, PriceAdjustment, PriceQuery } from "../model/price.js";

/** How the cost of a component came about, in the steps that a person checks. */
export interface Explanation {
  readonly component: string;
  readonly asked: string;
  /** What the price list calls it; null when there is no price. */
  readonly product: string | null;
  readonly source: string | null;
  readonly steps: readonly string[];
}

/** Explains a priced component: what was asked for, which price answered, from where, and the arithmetic. */
export function explainComponent(priced: PricedComponent, currency: string): Explanation {
  const { component, price } = priced;
  return {
    component: component.name,
    asked: describeQuery(component.query),
    product: price === null ? null : describeProduct(price),
    source: price === null ? null : `${price.source}, ${price.date}${price.precision === "derived" ? ", derived" : ""}`,
    steps: [...priceSteps(priced, currency), ...quantitySteps(priced, currency)],
  };
}

/** `aws AmazonEC2 us-east-1 NAT Gateway usagetype=NatGateway-Hours` */
export function describeQuery({ vendor, service, region, family, attributes, terms = {} }: PriceQuery): string {
  const pairs = [...Object.entries(attributes), ...Object.entries(terms)].map(([name, value]) => `${name}=${String(value)}`);
  return [vendor, service, region ?? "(no region)", family, ...pairs].filter((part) => part !== null && part !== "").join(" ");
}

function describeProduct(price: Price): string {
  const parts = Object.entries(price.attributes).map(([name, value]) => `${name}=${value}`);
  return [price.sku === null ? null : `SKU ${price.sku}`, price.family, ...parts].filter((part) => part !== null).join(" ");
}

function priceSteps(priced: PricedComponent, currency: string): string[] {
  const { component, status, price, unitPrice } = priced;
  if (status === "price-ambiguous") return ["Several prices match and differ: the query does not say which one is meant."];
  if (status === "price-not-found") return [missingText(priced)];
  const steps = price === null ? statedSteps(priced) : listSteps(price);
  if (component.unitMultiplier !== 1) steps.push(`times ${component.unitMultiplier} for one ${component.unit}`);
  if (component.discount !== undefined) steps.push(`less ${decimal(component.discount).times(100).toFixed()} %`);
  if (unitPrice !== null) steps.push(`= ${unitPrice.toFixed()} ${currency} for one ${component.unit}`);
  return steps;
}

function missingText({ listedIn, nearestRegion }: PricedComponent): string {
  if (listedIn !== undefined) return `The price is listed in ${listedIn}, and no exchange rate leads from there.`;
  return `No price matches${nearestRegion ? `; ${nearestRegion} has it` : ""}.`;
}

function statedSteps({ component }: PricedComponent): string[] {
  return component.statedPrice === undefined ? [] : [`Price ${component.statedPrice} USD, stated in the usage file`];
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
  return [`times ${decimal(component.monthlyQuantity).toFixed()} ${component.unit} a month = ${monthlyCost.toFixed()} ${currency}`];
}
