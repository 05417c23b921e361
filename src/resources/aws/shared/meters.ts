import type { UsageOf } from "../../define.js";
import { metered, type Part } from "../../define.js";

/** A line of the bill that only usage fills: the key that gives its quantity and the product that prices it. */
export interface Meter {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly usagetype: string | RegExp;
  readonly per?: number;
}

/** The usage keys of some meters. */
export function meterKeys(meters: readonly Meter[]): Record<string, "number"> {
  return Object.fromEntries(meters.map(({ key }) => [key, "number" as const]));
}

/** One line for each meter of a service; the region is null where the price list has none. */
export function meterParts(
  service: string,
  region: string | null,
  meters: readonly Meter[],
  usage: UsageOf<Record<string, "number">>,
): Part[] {
  return meters.map(({ key, name, unit, usagetype, per }) =>
    metered(
      name,
      unit,
      { vendor: "aws", service, family: null, region, attributes: { usagetype } },
      usage[key],
      per === undefined ? {} : { per },
    ),
  );
}

/** Lines of what a free resource stands for: only those that usage gives, so that many such resources do not fill a report with nothing. */
export function givenMeterParts(
  service: string,
  region: string | null,
  meters: readonly Meter[],
  usage: UsageOf<Record<string, "number">>,
): Part[] {
  return meterParts(
    service,
    region,
    meters.filter(({ key }) => usage[key] !== undefined),
    usage,
  );
}
