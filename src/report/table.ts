import type { Estimate, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { ZERO, type Decimal } from "../model/money.js";
import { ASSUMED, assumptionsOf } from "./assumptions.js";
import { discountOf, ownPriceNames, paysOwnPrices } from "./discounts.js";
import { formatChange, formatMoney, formatPercent, formatQuantity, formatUnitPrice, plural } from "./format.js";
import { noteLines } from "./note-lines.js";
import { priceMark } from "./price-marks.js";
import { PLAIN, type Styles } from "./styles.js";

interface Row {
  /** Name, quantity, unit, with discounts the list price and the discount, unit price, cost. */
  readonly cells: readonly string[];
  readonly style?: keyof Styles;
}

/** The estimate for people: a tree of resources with their lines, the total, and what is not in it. */
export function table(estimate: Estimate, styles: Styles = PLAIN): string {
  const { currency, monthlyCost } = estimate;
  const between = paysOwnPrices(estimate) ? ["List price", "Discount"] : [];
  const rows: Row[] = [{ cells: ["Name", "Monthly qty", "Unit", ...between, "Unit price", unmarked("Monthly cost")], style: "dim" }];
  const shown = estimate.resources.filter((resource) => resource.components.length + resource.groups.length > 0);
  const wide = between.map(() => "");
  for (const resource of [...shown].sort(byCost)) {
    const cost = resource.monthlyCost ? unmarked(formatMoney(resource.monthlyCost, currency)) : "";
    rows.push({ cells: [""] }, { cells: [resource.address, "", "", ...wide, "", cost], style: "bold" });
    addParts(rows, resource, { indent: "", estimate, isWide: between.length > 0 });
  }
  rows.push({ cells: [""] }, { cells: ["TOTAL", "", "", ...wide, "", unmarked(formatMoney(monthlyCost, currency))], style: "bold" });
  return `${layout(rows, styles)}\n\n${summary(estimate, styles)}\n`;
}

function byCost(a: PricedResource, b: PricedResource): number {
  return (
    Number(b.monthlyCost !== null) - Number(a.monthlyCost !== null) ||
    (b.monthlyCost && a.monthlyCost ? b.monthlyCost.cmp(a.monthlyCost) : 0)
  );
}

interface Layer {
  readonly indent: string;
  readonly estimate: Estimate;
  /** With columns for list price and discount. */
  readonly isWide: boolean;
}

function addParts(rows: Row[], part: Pick<PricedGroup, "components" | "groups">, layer: Layer): void {
  const { indent } = layer;
  const last = part.components.length + part.groups.length - 1;
  part.components.forEach((component, i) => rows.push(componentRow(component, `${indent}${i === last ? "└─" : "├─"} `, layer)));
  part.groups.forEach((group, i) => {
    const end = part.components.length + i === last;
    rows.push({ cells: [`${indent}${end ? "└─" : "├─"} ${group.name}`] });
    addParts(rows, group, { ...layer, indent: `${indent}${end ? "   " : "│  "}` });
  });
}

function componentRow(line: PricedComponent, indent: string, { estimate, isWide }: Layer): Row {
  const { component, status, unitPrice, monthlyCost } = line;
  const { currency } = estimate;
  const price = unitPrice ? formatUnitPrice(unitPrice, currency) : status === "price-ambiguous" ? "ambiguous" : "not found";
  const money = monthlyCost ? formatMoney(monthlyCost, currency) : status === "usage-required" ? "per usage" : "unknown";
  const mark = component.assumed ? ASSUMED : "*";
  const cost = monthlyCost && (component.usageBased || component.assumed) ? `${money} ${mark}` : unmarked(money);
  const quantity = component.monthlyQuantity === null ? "" : formatQuantity(component.monthlyQuantity);
  const name = `${indent}${component.name}${priceMark(line, estimate)}`;
  const between = isWide ? listCells(line, currency) : [];
  return { cells: [name, quantity, component.unit, ...between, price, cost], ...(unitPrice ? {} : { style: "yellow" as const }) };
}

/** The list price and how much less it is; nothing where the list price is paid. */
function listCells(line: PricedComponent, currency: string): [list: string, discount: string] {
  const discount = discountOf(line);
  if (!discount) return ownPriceNames(line).length > 0 ? ["no list price", ""] : ["", ""];
  const { listUnitPrice, percent } = discount;
  return [formatUnitPrice(listUnitPrice, currency), percent ? `${percent.lt(0) ? "+" : ""}${percent.times(-1).toFixed()}%` : ""];
}

/** Room for the usage mark, so that the figures line up. */
function unmarked(text: string): string {
  return `${text}  `;
}

function layout(rows: readonly Row[], styles: Styles): string {
  const widths = (rows[0]?.cells ?? []).map((_, column) => Math.max(...rows.map((row) => (row.cells[column] ?? "").length)));
  return rows
    .map(({ cells, style }) => {
      const line = cells
        .map((cell, column) => (column === 0 || column === 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ");
      return style ? styles[style](line.trimEnd()) : line.trimEnd();
    })
    .join("\n");
}

function summary(estimate: Estimate, styles: Styles): string {
  const { detected, priced, free, unmapped } = estimate.summary;
  const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
  const lines = [`${plural(detected, "resource")}: ${priced} priced, ${total(free)} free, ${total(unmapped)} of a type without a mapping.`];
  const given = estimate.monthlyUsageCost.minus(estimate.assumedUsage?.monthlyCost ?? ZERO);
  if (given.gt(0)) lines.push(`* ${formatMoney(given, estimate.currency)} of the total depends on usage.`);
  lines.push(...assumptionsOf(estimate));
  if (estimate.monthlyListCost) lines.push(listText(estimate, estimate.monthlyListCost));
  return [...lines, ...noteLines(estimate, styles)].join("\n");
}

function listText({ monthlyCost, currency }: Estimate, list: Decimal): string {
  const change = `${formatChange(monthlyCost.minus(list), currency)}${formatPercent(list, monthlyCost)}`;
  return `At list prices ${formatMoney(list, currency)}; discounts and own prices ${change}.`;
}
