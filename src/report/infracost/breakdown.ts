import type { Estimate, PricedComponent, PricedGroup, PricedResource } from "../../model/estimate.js";
import { decimal, ZERO } from "../../model/money.js";
import { listCostOf, ownPriceNames } from "../discounts.js";
import { componentsOf } from "../notes.js";
import { priceMark, regionMark } from "../price-marks.js";
import { costs, hourly, totals } from "./amounts.js";

/** What an estimate holds, by resource. */
export function breakdown(estimate: Estimate): object {
  const resources = estimate.resources.filter(shown).map((resource) => resourceOf(resource, estimate));
  return { resources, ...totals(estimate.monthlyCost, estimate.monthlyUsageCost) };
}

/** Its users do not see a resource with nothing to show. */
function shown(resource: PricedResource): boolean {
  return resource.components.length + resource.groups.length > 0;
}

function resourceOf(resource: PricedResource, estimate: Estimate): object {
  return {
    name: resource.address,
    resourceType: resource.type,
    ...(resource.tags ? { tags: resource.tags } : {}),
    metadata: {
      ...(resource.declared
        ? { filename: resource.declared.file, startLine: resource.declared.line, endLine: resource.declared.endLine }
        : {}),
      ...priceMetadata(resource, estimate),
      ...usageMetadata(resource),
    },
    ...costs(resource.monthlyCost),
    ...(resource.monthlyUsageCost ? { monthlyUsageCost: resource.monthlyUsageCost.toFixed() } : {}),
    costComponents: resource.components.map(componentOf),
    ...(resource.groups.length > 0 ? { subresources: resource.groups.map(groupOf) } : {}),
  };
}

/** The format knows no assumed usage, and lets metadata hold anything: the names of the lines that follow from it. */
function usageMetadata(resource: PricedResource): object {
  const assumed = [...componentsOf(resource)].filter(({ component }) => component.assumed).map(({ component }) => component.name);
  return assumed.length > 0 ? { assumedUsage: assumed } : {};
}

function groupOf(group: PricedGroup): object {
  return {
    name: group.name,
    metadata: {},
    ...costs(group.monthlyCost),
    costComponents: group.components.map(componentOf),
    ...(group.groups.length > 0 ? { subresources: group.groups.map(groupOf) } : {}),
  };
}

function componentOf(line: PricedComponent): object {
  const { component, status, unitPrice, monthlyCost } = line;
  const quantity = component.monthlyQuantity === null ? null : decimal(component.monthlyQuantity);
  return {
    name: `${component.name}${regionMark(line)}`,
    unit: component.unit,
    hourlyQuantity: quantity && hourly(quantity),
    monthlyQuantity: quantity && quantity.toFixed(),
    price: (unitPrice ?? ZERO).toFixed(),
    hourlyCost: monthlyCost && hourly(monthlyCost),
    monthlyCost: monthlyCost && monthlyCost.toFixed(),
    ...(component.usageBased ? { usageBased: true } : {}),
    priceNotFound: status === "price-not-found" || status === "price-ambiguous",
  };
}

function priceMetadata(resource: PricedResource, estimate: Estimate): object {
  const notes = [...componentsOf(resource)].flatMap((line) => {
    const texts = [missingText(line), priceMark(line, estimate).trim(), ...ownPriceNames(line)];
    return texts.filter((text) => text !== "").map((text) => `${line.component.name}: ${text}`);
  });
  const list = listCostOf(resource);
  return {
    ...(notes.length > 0 ? { priceNotes: notes } : {}),
    ...(list && resource.monthlyCost
      ? { monthlyListCost: list.toFixed(), monthlyDiscount: list.minus(resource.monthlyCost).toFixed() }
      : {}),
  };
}

function missingText({ status, nearestRegion, listedIn }: PricedComponent): string {
  if (status === "price-ambiguous") return "price ambiguous";
  if (status !== "price-not-found") return "";
  if (listedIn !== undefined) return `price listed in ${listedIn}, no exchange rate given`;
  return `price not found${nearestRegion ? `, known in ${nearestRegion}` : ""}`;
}
