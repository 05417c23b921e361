import type { Estimate, EstimateDifference, PricedResource, ResourceDifference } from "../model/estimate.js";
import { ZERO } from "../model/money.js";

/** What changes between two estimates in the same currency, resource by resource, largest change first. */
export function difference(before: Estimate, after: Estimate): EstimateDifference {
  if (before.currency !== after.currency) throw new TypeError(`cannot compare ${before.currency} with ${after.currency}`);
  const old = new Map(before.resources.map((resource) => [resource.address, resource]));
  const resources: ResourceDifference[] = [];

  for (const resource of after.resources) {
    resources.push(compare(old.get(resource.address) ?? null, resource));
    old.delete(resource.address);
  }
  for (const resource of old.values()) resources.push(compare(resource, null));
  resources.sort((a, b) => b.monthlyCost.abs().cmp(a.monthlyCost.abs()));

  return { currency: after.currency, before, after, monthlyCost: after.monthlyCost.minus(before.monthlyCost), resources };
}

function compare(before: PricedResource | null, after: PricedResource | null): ResourceDifference {
  const present = after ?? before;
  if (!present) throw new TypeError("a difference needs a resource on one side");
  const monthlyCost = (after?.monthlyCost ?? ZERO).minus(before?.monthlyCost ?? ZERO);
  const change = !before ? "added" : !after ? "removed" : same(before, after) ? "unchanged" : "changed";
  return { address: present.address, type: present.type, change, before, after, monthlyCost };
}

function same(before: PricedResource, after: PricedResource): boolean {
  return fingerprint(before) === fingerprint(after);
}

function fingerprint(resource: Pick<PricedResource, "components" | "groups">): string {
  const own = resource.components.map(
    ({ component, unitPrice }) => `${component.name}|${component.monthlyQuantity ?? ""}|${unitPrice?.toFixed() ?? ""}`,
  );
  const inner = resource.groups.map((group): string => `${group.name}{${fingerprint(group)}}`);
  return [...own, ...inner].join(";");
}
