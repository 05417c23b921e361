import type { Estimate } from "../model/estimate.js";
import type { Explanation, ProductExplanation } from "../model/explanation.js";
import { decimal } from "../model/money.js";
import type { Price } from "../model/price.js";
import { discountOf } from "./discounts.js";
import { formatMoney } from "./format.js";
import { PLAIN, type Styles } from "./styles.js";

/** For people: each line with its products, where their prices come from, and the arithmetic. */
export function explanationText(explanations: readonly Explanation[], estimate: Estimate, styles: Styles = PLAIN): string {
  let address = "";
  const blocks = explanations.map((explanation) => {
    const head = explanation.address === address ? "" : `${styles.bold(explanation.address)}\n`;
    ({ address } = explanation);
    return `${head}${lineText(explanation, estimate.currency, styles)}`;
  });
  return blocks.length === 0
    ? "Nothing here costs money.\n"
    : `${blocks.join("\n\n")}\n\n${styles.dim(`Prices of ${estimate.priceBook}`)}\n`;
}

function lineText({ path, line, products, steps }: Explanation, currency: string, styles: Styles): string {
  const name = [...path, line.component.name].join(" / ");
  const cost = line.monthlyCost ? `${formatMoney(line.monthlyCost, currency)} a month` : STATUS[line.status];
  return [
    `  ${styles.bold(name)}: ${cost}`,
    ...products.flatMap((product) => productText(product, styles)),
    ...steps.map((step) => `    ${step}`),
  ].join("\n");
}

const STATUS = {
  priced: "",
  "usage-required": "depends on usage",
  "price-not-found": "price not found",
  "price-ambiguous": "price ambiguous",
} as const;

function productText({ asked, product, price, steps }: ProductExplanation, styles: Styles): string[] {
  return [
    `    ${styles.dim("asked")}   ${asked}`,
    ...(product === null ? [] : [`    ${styles.dim("found")}   ${product === "" ? "as asked" : product}`]),
    ...(price === null ? [] : [`    ${styles.dim("source")}  ${sourceText(price)}`]),
    ...steps.map((step) => `      ${step}`),
  ];
}

function sourceText({ source, date, precision }: Price): string {
  return [source, date, precision === "derived" ? "derived from the list" : ""].filter((part) => part !== "").join(", ");
}

/** The same for machines; amounts are decimal text. */
export function explanationDocument(project: string, explanations: readonly Explanation[], estimate: Estimate): object {
  const { currency, priceBook } = estimate;
  return { version: "1", project, currency, priceBook, lines: explanations.map(lineDocument) };
}

function lineDocument({ address, path, line, products, steps }: Explanation): object {
  const { component, status, unitPrice, monthlyCost } = line;
  const discount = discountOf(line);
  return {
    address,
    path,
    component: component.name,
    status,
    unit: component.unit,
    monthlyQuantity: component.monthlyQuantity === null ? null : decimal(component.monthlyQuantity).toFixed(),
    unitPrice: unitPrice && unitPrice.toFixed(),
    listUnitPrice: (discount?.listUnitPrice ?? unitPrice)?.toFixed() ?? null,
    discountPercent: discount?.percent?.toFixed() ?? null,
    monthlyCost: monthlyCost && monthlyCost.toFixed(),
    products: products.map(productDocument),
    steps,
  };
}

function productDocument({ asked, product, price, steps }: ProductExplanation): object {
  if (price === null) return { asked, product, sku: null, source: null, steps };
  const { sku, source, date, precision, amount, currency, unit, region, terms, adjustments = [] } = price;
  const tier = { from: terms.startUsageAmount ?? "0", to: terms.endUsageAmount ?? null };
  return { asked, product, sku, source: { name: source, date, precision }, region, amount, currency, unit, tier, adjustments, steps };
}
