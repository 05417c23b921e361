import { SUPPORT_PERIODS } from "./support-periods.js";
import type { Vendor } from "../price.js";

/** How long a vendor supports a version. Dates are ISO; null where the vendor has not said. */
export interface SupportPeriod {
  readonly vendor: Vendor;
  /** `RDS` (Aurora too), `EKS`, `ElastiCache`, `GKE`, `CloudSQL`, `Virtual Machines`. */
  readonly service: string;
  readonly engine: string;
  readonly version: string;
  /** Last day of standard support. */
  readonly standardEnd: string | null;
  /** First day on which extended support is charged. */
  readonly chargedFrom: string | null;
  /** First day of the dearer third year. */
  readonly thirdYearFrom: string | null;
  readonly extendedEnd: string | null;
  /** The vendor's list has no such date yet: the source projected it. */
  readonly estimated: boolean;
}

/**
 * The support period of a version. `14.7` finds `14`, `8.0.mysql_aurora.3.04.0` finds `8.0`: the longest listed version that the given one begins with.
 * null when no such version is listed.
 */
export function supportPeriod(vendor: Vendor, service: string, engine: string, version: string): SupportPeriod | null {
  let best: SupportPeriod | null = null;
  for (const period of periods()) {
    if (period.vendor !== vendor || period.service !== service || period.engine !== engine) continue;
    if (version !== period.version && !version.startsWith(`${period.version}.`)) continue;
    if (best === null || period.version.length > best.version.length) best = period;
  }
  return best;
}

let read: readonly SupportPeriod[] | null = null;

function periods(): readonly SupportPeriod[] {
  return (read ??= SUPPORT_PERIODS.split(";").map((line) => {
    const [vendor = "", service = "", engine = "", version = "", standardEnd, chargedFrom, thirdYearFrom, extendedEnd, estimated] =
      line.split(",");
    const date = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);
    // The first column of the table is a vendor.
    return {
      vendor: vendor as Vendor,
      service,
      engine,
      version,
      standardEnd: date(standardEnd),
      chargedFrom: date(chargedFrom),
      thirdYearFrom: date(thirdYearFrom),
      extendedEnd: date(extendedEnd),
      estimated: estimated === "1",
    };
  }));
}
