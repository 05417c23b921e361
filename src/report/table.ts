import type { Estimate, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { formatMoney, formatQuantity, formatUnitPrice, plural } from "./format.js";
import { notesOf, type Note } from "./notes.js";

/** Terminal styles; the plain ones leave text as it is. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

export const PLAIN: Styles = { bold: same, dim: same, red: same, green: same, yellow: same };

function same(text: string): string {
  return text;
}

interface Row {
  readonly cells: readonly [name: string, quantity: string, unit: string, price: string, cost: string];
  readonly style?: keyof Styles;
}

/** The estimate for people: a tree of resources with their lines, the total, and what is not in it. */
export function table(estimate: Estimate, styles: Styles = PLAIN): string {
  const rows: Row[] = [{ cells: ["Name", "Monthly qty", "Unit", "Unit price", unmarked("Monthly cost")], style: "dim" }];
  const shown = estimate.resources.filter((resource) => resource.components.length + resource.groups.length > 0);
  for (const resource of [...shown].sort(byCost)) {
    rows.push(
      { cells: ["", "", "", "", ""] },
      {
        cells: [resource.address, "", "", "", resource.monthlyCost ? unmarked(formatMoney(resource.monthlyCost, estimate.currency)) : ""],
        style: "bold",
      },
    );
    addParts(rows, resource, "", estimate.currency);
  }
  rows.push(
    { cells: ["", "", "", "", ""] },
    { cells: ["TOTAL", "", "", "", unmarked(formatMoney(estimate.monthlyCost, estimate.currency))], style: "bold" },
  );
  return `${layout(rows, styles)}\n\n${summary(estimate, styles)}\n`;
}

function byCost(a: PricedResource, b: PricedResource): number {
  return (
    Number(b.monthlyCost !== null) - Number(a.monthlyCost !== null) ||
    (b.monthlyCost && a.monthlyCost ? b.monthlyCost.cmp(a.monthlyCost) : 0)
  );
}

function addParts(rows: Row[], part: Pick<PricedGroup, "components" | "groups">, indent: string, currency: string): void {
  const last = part.components.length + part.groups.length - 1;
  part.components.forEach((component, i) => rows.push(componentRow(component, `${indent}${i === last ? "└─" : "├─"} `, currency)));
  part.groups.forEach((group, i) => {
    const end = part.components.length + i === last;
    rows.push({ cells: [`${indent}${end ? "└─" : "├─"} ${group.name}`, "", "", "", ""] });
    addParts(rows, group, `${indent}${end ? "   " : "│  "}`, currency);
  });
}

function componentRow({ component, status, unitPrice, monthlyCost }: PricedComponent, indent: string, currency: string): Row {
  const price = unitPrice ? formatUnitPrice(unitPrice, currency) : status === "price-ambiguous" ? "ambiguous" : "not found";
  const money = monthlyCost ? formatMoney(monthlyCost, currency) : status === "usage-required" ? "per usage" : "unknown";
  const cost = monthlyCost && component.usageBased ? `${money} *` : unmarked(money);
  const quantity = component.monthlyQuantity === null ? "" : formatQuantity(component.monthlyQuantity);
  return { cells: [indent + component.name, quantity, component.unit, price, cost], ...(unitPrice ? {} : { style: "yellow" as const }) };
}

/** Room for the usage mark, so that the figures line up. */
function unmarked(text: string): string {
  return `${text}  `;
}

function layout(rows: readonly Row[], styles: Styles): string {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? "").length)));
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
  if (estimate.monthlyUsageCost.gt(0))
    lines.push(`* ${formatMoney(estimate.monthlyUsageCost, estimate.currency)} of the total follows from the usage values given.`);
  const notes = notesOf(estimate);
  if (notes.length > 0) lines.push("", styles.bold("Not in the total"), ...notes.map((note) => noteText(note, styles)));
  return lines.join("\n");
}

const SHOWN_ITEMS = 5;

function noteText(note: Note, styles: Styles): string {
  const items = note.items.slice(0, SHOWN_ITEMS).map((item) => `    ${item}`);
  if (note.items.length > SHOWN_ITEMS) items.push(`    and ${note.items.length - SHOWN_ITEMS} more`);
  return [`  ${note.title}. ${styles.dim(note.remedy)}`, ...items.map((item) => styles.dim(item))].join("\n");
}
