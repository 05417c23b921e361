import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate, EstimateDifference, PricedComponent, PricedGroup, PricedProduct, PricedResource } from "../model/estimate.js";
import type { Finding } from "../model/finding.js";
import { formatPath } from "../model/json.js";
import { decimal, type Decimal } from "../model/money.js";
import { describeQuery, type Price } from "../model/price.js";
import type { Verdict } from "../model/verdict.js";
import { discountOf, ownPriceNames } from "./discounts.js";
import { cautionsOf, notesOf } from "./notes.js";
import { borrowedPrices, oldPrices } from "./price-marks.js";

/** What a run found; parts that it did not ask for are absent. */
export interface Results {
  readonly project: string;
  readonly estimate: Estimate;
  readonly difference?: EstimateDifference | undefined;
  readonly verdict?: Verdict | undefined;
  readonly findings?: readonly Finding[] | undefined;
  /** What all findings together save a month. */
  readonly saving?: Decimal | undefined;
}

/**
 * The document of `--format json`: version 1, described by docs/schema/results.schema.json. Amounts and quantities are decimal text,
 * unknown ones null; `status` says why.
 */
export function jsonDocument(results: Results): object {
  const { estimate, difference, verdict, findings, saving } = results;
  const describe = lineDescriber(estimate);
  return {
    version: "1",
    project: results.project,
    currency: estimate.currency,
    hoursPerMonth: estimate.hoursPerMonth,
    priceBook: estimate.priceBook,
    monthlyCost: estimate.monthlyCost.toFixed(),
    monthlyUsageCost: estimate.monthlyUsageCost.toFixed(),
    ...(estimate.monthlyListCost ? { monthlyListCost: estimate.monthlyListCost.toFixed() } : {}),
    pricesOldBefore: estimate.pricesOldBefore ?? null,
    ...(estimate.assumedUsage
      ? { assumedUsage: { size: estimate.assumedUsage.size, monthlyCost: estimate.assumedUsage.monthlyCost.toFixed() } }
      : {}),
    ...(estimate.monthlyFreeTier ? { monthlyFreeTier: estimate.monthlyFreeTier.toFixed() } : {}),
    resources: estimate.resources.map((resource) => resourceOf(resource, describe)),
    summary: estimate.summary,
    notes: [...notesOf(estimate), ...cautionsOf(estimate)],
    gaps: estimate.diagnostics.flatMap(gapOf),
    diagnostics: estimate.diagnostics.map(diagnosticOf),
    ...(difference ? { difference: differenceOf(difference) } : {}),
    ...(verdict ? { verdict } : {}),
    ...(findings ? { findings: findings.map(findingOf) } : {}),
    ...(saving ? { monthlySaving: saving.toFixed() } : {}),
  };
}

type DescribeLine = (line: PricedComponent) => object;

/** Resources that are alike share their lines, which are described once. */
function lineDescriber(estimate: Estimate): DescribeLine {
  const described = new Map<PricedComponent, object>();
  return (line) => {
    let description = described.get(line);
    if (!description) {
      description = componentOf(line, estimate);
      described.set(line, description);
    }
    return description;
  };
}

function resourceOf(resource: PricedResource, describe: DescribeLine): object {
  return {
    address: resource.address,
    type: resource.type,
    region: resource.region,
    tags: resource.tags,
    declared: resource.declared && { file: resource.declared.file, line: resource.declared.line },
    monthlyCost: text(resource.monthlyCost),
    monthlyUsageCost: text(resource.monthlyUsageCost),
    components: resource.components.map(describe),
    groups: resource.groups.map((group) => groupOf(group, describe)),
    skips: resource.skips,
  };
}

function groupOf(group: PricedGroup, describe: DescribeLine): object {
  return {
    name: group.name,
    monthlyCost: text(group.monthlyCost),
    components: group.components.map(describe),
    groups: group.groups.map((inner) => groupOf(inner, describe)),
  };
}

function componentOf(line: PricedComponent, estimate: Estimate): object {
  const { component, status, unitPrice, monthlyCost, price, products } = line;
  return {
    name: component.name,
    unit: component.unit,
    monthlyQuantity: component.monthlyQuantity === null ? null : String(component.monthlyQuantity),
    usageBased: component.usageBased,
    ...(component.assumed ? { assumed: true } : {}),
    ...(component.freeQuantity === undefined ? {} : { freeQuantity: String(component.freeQuantity) }),
    status,
    unitPrice: text(unitPrice),
    monthlyCost: text(monthlyCost),
    source: price && sourceOf(price),
    ...(products ? { products: products.map(productOf) } : {}),
    ...(status === "price-not-found" ? { nearestRegion: line.nearestRegion ?? null } : {}),
    ...(line.listedIn === undefined ? {} : { listedIn: line.listedIn }),
    ...remarksOf(line, estimate),
  };
}

/** What is true of few lines only, and absent elsewhere. */
function remarksOf(line: PricedComponent, estimate: Estimate): object {
  const [borrowed] = borrowedPrices(line);
  const discount = discountOf(line);
  const ownPrices = ownPriceNames(line);
  return {
    ...(borrowed ? { priceOfRegion: borrowed.region } : {}),
    ...(oldPrices(line, estimate).length > 0 ? { priceIsOld: true } : {}),
    ...(discount
      ? { listUnitPrice: text(discount.listUnitPrice), monthlyListCost: text(discount.listCost), discountPercent: text(discount.percent) }
      : {}),
    ...(ownPrices.length > 0 ? { ownPrices } : {}),
  };
}

function sourceOf({ source, date, sku }: Price): object {
  return { name: source, date, sku };
}

/** One of several products of a line; its price is that of its share in one shown unit. */
function productOf({ query, unitMultiplier, answer }: PricedProduct): object {
  const price = answer.kind === "found" ? answer.price : null;
  return {
    product: describeQuery(query),
    status: answer.kind === "found" ? "priced" : `price-${answer.kind}`,
    unitPrice: price && decimal(price.amount).times(decimal(unitMultiplier)).toFixed(),
    source: price && sourceOf(price),
  };
}

/** A difference as machines read it. */
export function differenceOf(difference: EstimateDifference): object {
  return {
    monthlyCostBefore: difference.before.monthlyCost.toFixed(),
    monthlyCost: difference.monthlyCost.toFixed(),
    resources: difference.resources
      .filter((resource) => resource.change !== "unchanged")
      .map(({ address, type, change, before, after, monthlyCost }) => ({
        address,
        type,
        change,
        monthlyCostBefore: text(before?.monthlyCost ?? null),
        monthlyCostAfter: text(after?.monthlyCost ?? null),
        monthlyCost: monthlyCost.toFixed(),
      })),
  };
}

/** A finding as machines read it. */
export function findingOf({ proposal, currency, costBefore, costAfter, saving }: Finding): object {
  return {
    id: proposal.id,
    rule: proposal.ruleId,
    title: proposal.title,
    address: proposal.address,
    reason: proposal.reason,
    risk: proposal.risk,
    effect: proposal.effect,
    evidence: proposal.evidence,
    whenNot: proposal.whenNot,
    changes: proposal.changes.map(({ address, path, from, to }) => ({
      address,
      attribute: formatPath(path),
      from: from ?? null,
      to: to ?? null,
    })),
    additions: proposal.additions.map(({ type, name, module }) => ({ type, name, module })),
    currency,
    monthlyCostBefore: costBefore.toFixed(),
    monthlyCostAfter: costAfter.toFixed(),
    monthlySaving: text(saving),
  };
}

function gapOf({ gap, range }: Diagnostic): object[] {
  return gap ? [{ ...gap, ...(range ? { file: range.file, line: range.line } : {}) }] : [];
}

function diagnosticOf({ severity, code, summary, detail, address, range }: Diagnostic): object {
  return {
    severity,
    code,
    summary,
    detail,
    ...(address === undefined ? {} : { address }),
    ...(range ? { file: range.file, line: range.line, column: range.column } : {}),
  };
}

function text(amount: Decimal | null): string | null {
  return amount && amount.toFixed();
}
