import type { PricedComponent, PricedResource } from "../../model/estimate.js";
import { decimal, ZERO, type Decimal } from "../../model/money.js";
import { costs, hourly } from "./amounts.js";

/** What changes in a resource; null is a resource that is not there. */
export function differenceOf(before: PricedResource | null, after: PricedResource | null): object {
  const present = after ?? before;
  return {
    name: present?.address,
    resourceType: present?.type,
    metadata: {},
    ...costs((after?.monthlyCost ?? ZERO).minus(before?.monthlyCost ?? ZERO)),
    ...partDifference(before, after),
  };
}

type Parts = Pick<PricedResource, "components" | "groups"> | null;

function partDifference(before: Parts, after: Parts): object {
  const components = pairs(before?.components ?? [], after?.components ?? [], (component) => component.component.name);
  const groups = pairs(before?.groups ?? [], after?.groups ?? [], (group) => group.name);
  return {
    costComponents: components.flatMap(([old, now]) => componentDifference(old, now)),
    ...(groups.length > 0
      ? {
          subresources: groups.map(([old, now]) => ({
            name: (now ?? old)?.name,
            metadata: {},
            ...costs((now?.monthlyCost ?? ZERO).minus(old?.monthlyCost ?? ZERO)),
            ...partDifference(old, now),
          })),
        }
      : {}),
  };
}

function componentDifference(before: PricedComponent | null, after: PricedComponent | null): object[] {
  const present = after ?? before;
  if (!present) return [];
  const [old, now] = [amounts(before), amounts(after)];
  const quantity = now.quantity.minus(old.quantity);
  const cost = now.cost.minus(old.cost);
  const price = now.price.minus(old.price);
  if (before && after && quantity.eq(0) && cost.eq(0) && price.eq(0)) return [];
  return [
    {
      name: nameChange(before, after),
      unit: present.component.unit,
      hourlyQuantity: hourly(quantity),
      monthlyQuantity: quantity.toFixed(),
      price: price.toFixed(),
      ...costs(cost),
      ...(present.component.usageBased ? { usageBased: true } : {}),
      priceNotFound: false,
    },
  ];
}

function amounts(line: PricedComponent | null): { quantity: Decimal; cost: Decimal; price: Decimal } {
  return { quantity: decimal(line?.component.monthlyQuantity ?? 0), cost: line?.monthlyCost ?? ZERO, price: line?.unitPrice ?? ZERO };
}

/** `Instance usage (Linux/UNIX, on-demand, t3.micro → m5.4xlarge)` */
function nameChange(before: PricedComponent | null, after: PricedComponent | null): string {
  const [old, now] = [before?.component.name, after?.component.name];
  if (old === undefined || now === undefined || old === now) return now ?? old ?? "";
  const [oldParts, nowParts] = [bracket(old), bracket(now)];
  if (!oldParts || oldParts.length !== nowParts?.length) return `${old} → ${now}`;
  return `${base(now)} (${nowParts.map((part, i) => (part === oldParts[i] ? part : `${oldParts[i] ?? ""} → ${part}`)).join(", ")})`;
}

function base(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

function bracket(name: string): string[] | null {
  return /\((.*)\)$/.exec(name)?.[1]?.split(", ") ?? null;
}

/** Pairs by name, then by the name without its bracket. */
function pairs<T>(before: readonly T[], after: readonly T[], name: (item: T) => string): [T | null, T | null][] {
  const rest = [...before];
  const take = (test: (item: T) => boolean): T | null => {
    const index = rest.findIndex(test);
    return index < 0 ? null : (rest.splice(index, 1)[0] ?? null);
  };
  const exact = after.map((now) => take((old) => name(old) === name(now)));
  const matched = after.map((now, i): [T | null, T | null] => [exact[i] ?? take((old) => base(name(old)) === base(name(now))), now]);
  return [...matched, ...rest.map((old): [T | null, T | null] => [old, null])];
}
