import type { EstimateDifference, PricedComponent, PricedGroup, ResourceDifference } from "../model/estimate.js";
import { ZERO } from "../model/money.js";
import { formatChange, formatMoney, formatPercent, formatQuantity, plural } from "./format.js";
import { componentsOf } from "./notes.js";
import { PLAIN, type Styles } from "./table.js";

const MARKS = { added: "+", removed: "-", changed: "~", unchanged: " " } as const;

/** What a change costs, for people: each resource that changes with its lines, then the total before and after. */
export function differenceTable(difference: EstimateDifference, styles: Styles = PLAIN): string {
  const changed = difference.resources.filter(({ change, before, after }) => change !== "unchanged" && hasParts(after ?? before));
  const { currency, before, after } = difference;
  const blocks = changed.map((resource) => resourceText(resource, currency, styles));
  const total = `${formatMoney(before.monthlyCost, currency)} → ${formatMoney(after.monthlyCost, currency)}`;
  const change = `${formatChange(difference.monthlyCost, currency)}${formatPercent(before.monthlyCost, after.monthlyCost)}`;
  const unchanged = difference.resources.length - changed.length;
  return [
    ...blocks,
    styles.bold(`Monthly cost ${total}, ${change}`),
    `${plural(changed.length, "resource")} change${changed.length === 1 ? "s" : ""} in cost, ${unchanged} ${unchanged === 1 ? "does" : "do"} not.`,
    "",
  ].join("\n");
}

function hasParts(resource: Pick<PricedGroup, "components" | "groups"> | null): boolean {
  return resource !== null && resource.components.length + resource.groups.length > 0;
}

function resourceText({ address, change, before, after, monthlyCost }: ResourceDifference, currency: string, styles: Styles): string {
  const colour = change === "added" ? styles.green : change === "removed" ? styles.red : styles.yellow;
  const from = change === "changed" ? ` (${formatMoney(before?.monthlyCost ?? ZERO, currency)} → ${formatMoney(after?.monthlyCost ?? ZERO, currency)})` : "";
  const head = `${colour(`${MARKS[change]} ${address}`)}  ${styles.bold(formatChange(monthlyCost, currency))}${from}`;
  const old = new Map([...(before ? componentsOf(before) : [])].map((component) => [component.component.name, component]));
  const lines: string[] = [];
  for (const component of after ? componentsOf(after) : []) {
    lines.push(...componentLine(old.get(component.component.name) ?? null, component, currency));
    old.delete(component.component.name);
  }
  for (const component of old.values()) lines.push(...componentLine(component, null, currency));
  return `${[head, ...lines].join("\n")}\n`;
}

function componentLine(before: PricedComponent | null, after: PricedComponent | null, currency: string): string[] {
  const present = after ?? before;
  if (!present) return [];
  const change = (after?.monthlyCost ?? ZERO).minus(before?.monthlyCost ?? ZERO);
  const [from, to] = [before?.component.monthlyQuantity ?? null, after?.component.monthlyQuantity ?? null];
  if (before && after && change.eq(0) && from === to) return [];
  const mark = before ? (after ? "~" : "-") : "+";
  return [`    ${mark} ${present.component.name}: ${amountText(present, change, currency)}${quantityText(from, to, present.component.unit)}`];
}

function amountText(present: PricedComponent, change: PricedComponent["monthlyCost"], currency: string): string {
  if (present.status === "usage-required") return "depends on usage";
  if (present.status !== "priced") return present.status === "price-not-found" ? "price not found" : "price ambiguous";
  return formatChange(change ?? ZERO, currency);
}

function quantityText(from: number | null, to: number | null, unit: string): string {
  if (from !== null && to !== null && from !== to) return ` (${formatQuantity(from)} → ${formatQuantity(to)} ${unit})`;
  const only = to ?? from;
  return only === null ? "" : ` (${formatQuantity(only)} ${unit})`;
}
