import type { EstimateDifference, PricedComponent, PricedGroup, ResourceDifference } from "../model/estimate.js";
import { ZERO, type Decimal } from "../model/money.js";
import { assumptionsOf } from "./assumptions.js";
import { formatChange, formatMoney, formatPercent, formatQuantity, plural } from "./format.js";
import { noteLines } from "./note-lines.js";
import { componentsOf } from "./notes.js";
import { priceMark } from "./price-marks.js";
import { PLAIN, type Styles } from "./styles.js";

const MARKS = { added: "+", removed: "-", changed: "~", unchanged: " " } as const;

/** What a change costs, for people: each resource that changes with its lines, then the total before and after. */
export function differenceTable(difference: EstimateDifference, styles: Styles = PLAIN): string {
  const changed = difference.resources.filter(({ change, before, after }) => change !== "unchanged" && hasParts(after ?? before));
  const { currency, before, after } = difference;
  const blocks = changed.map((resource) => resourceText(resource, difference, styles));
  const total = `${formatMoney(before.monthlyCost, currency)} → ${formatMoney(after.monthlyCost, currency)}`;
  const change = `${formatChange(difference.monthlyCost, currency)}${formatPercent(before.monthlyCost, after.monthlyCost)}`;
  const unchanged = difference.resources.length - changed.length;
  return [
    ...blocks,
    styles.bold(`Monthly cost ${total}, ${change}`),
    ...assumptionsOf(after),
    `${plural(changed.length, "resource")} change${changed.length === 1 ? "s" : ""} in cost, ${unchanged} ${unchanged === 1 ? "does" : "do"} not.`,
    ...noteLines(after, styles),
    "",
  ].join("\n");
}

function hasParts(resource: Pick<PricedGroup, "components" | "groups"> | null): boolean {
  return resource !== null && resource.components.length + resource.groups.length > 0;
}

function resourceText(resource: ResourceDifference, estimates: EstimateDifference, styles: Styles): string {
  const { currency } = estimates;
  const { address, change, before, after, monthlyCost } = resource;
  const colour = { added: styles.green, removed: styles.red, changed: styles.yellow, unchanged: styles.dim }[change];
  const from =
    before && after ? ` (${formatMoney(before.monthlyCost ?? ZERO, currency)} → ${formatMoney(after.monthlyCost ?? ZERO, currency)})` : "";
  const head = `${colour(`${MARKS[change]} ${address}`)}  ${styles.bold(formatChange(monthlyCost, currency))}${from}`;
  const lines = linePairs(before, after).flatMap(([old, now]) => lineText(old, now, estimates));
  return `${[head, ...lines].join("\n")}\n`;
}

type Line = PricedComponent | null;

/** Lines of the same name belong together; the rest were added or removed. */
function linePairs(before: ResourceDifference["before"], after: ResourceDifference["after"]): [Line, Line][] {
  const old = new Map([...(before ? componentsOf(before) : [])].map((line) => [line.component.name, line]));
  const pairs: [Line, Line][] = [];
  for (const line of after ? componentsOf(after) : []) {
    pairs.push([old.get(line.component.name) ?? null, line]);
    old.delete(line.component.name);
  }
  for (const line of old.values()) pairs.push([line, null]);
  return pairs;
}

function lineText(before: Line, after: Line, estimates: EstimateDifference): string[] {
  const present = after ?? before;
  if (!present) return [];
  const change = costOf(after).minus(costOf(before));
  const [from, to] = [quantityOf(before), quantityOf(after)];
  if (before && after && change.eq(0) && from === to) return [];
  const mark = !before ? "+" : after ? "~" : "-";
  const name = `${present.component.name}${priceMark(present, after ? estimates.after : estimates.before)}`;
  const amount = amountText(present, change, estimates.currency);
  return [`    ${mark} ${name}: ${amount}${quantityText(from, to, present.component.unit)}`];
}

function costOf(line: Line): Decimal {
  return line?.monthlyCost ?? ZERO;
}

function quantityOf(line: Line): number | null {
  return line?.component.monthlyQuantity ?? null;
}

function amountText(present: PricedComponent, change: Decimal, currency: string): string {
  if (present.status === "usage-required") return "depends on usage";
  if (present.status === "price-ambiguous") return "price ambiguous";
  if (present.status === "price-not-found") return `price not found${present.nearestRegion ? `, known in ${present.nearestRegion}` : ""}`;
  return `${formatChange(change, currency)}${present.component.assumed ? " (assumed)" : ""}`;
}

function quantityText(from: number | null, to: number | null, unit: string): string {
  if (from !== null && to !== null && from !== to) return ` (${formatQuantity(from)} → ${formatQuantity(to)} ${unit})`;
  const only = to ?? from;
  return only === null ? "" : ` (${formatQuantity(only)} ${unit})`;
}
