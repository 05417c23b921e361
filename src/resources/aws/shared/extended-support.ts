import { supportPeriod } from "../../../model/machines/support-period.js";
import { HOURS_PER_MONTH } from "../../../model/money.js";
import { fixed, type Part } from "../../define.js";
import type { DatabaseInstance } from "./database.js";
import { rds } from "./database.js";
import { vcpuCount } from "./vcpu.js";

const DISABLED = "open-source-rds-extended-support-disabled";

interface Support {
  readonly engineName: string;
  readonly version: string | null;
  /** `engine_lifecycle_support`; without extended support AWS upgrades the database instead of charging. */
  readonly lifecycle: string;
  readonly today: string;
  /** Instances that are charged: the standby of a Multi-AZ deployment is, too. */
  readonly copies: number;
}

/**
 * The surcharge by vCPU for a version that is past its standard support, after AWS's release calendars.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-charges.html
 */
export function extendedSupport(
  { region, instanceClass }: DatabaseInstance,
  { engineName, version, lifecycle, today, copies }: Support,
): Part {
  const vcpus = vcpuCount(instanceClass);
  if (version === null || lifecycle === DISABLED || vcpus === null) return null;
  const engine = engineName === "aurora" ? "aurora-mysql" : engineName;
  const period = supportPeriod("aws", "RDS", engine, version);
  if (!period?.chargedFrom || today < period.chargedFrom) return null;

  const isThirdYear = period.thirdYearFrom !== null && today >= period.thirdYearFrom;
  const usagetype = `ExtendedSupport:${isThirdYear ? "Yr3" : "Yr1-Yr2"}:${listedVersion(engine, period.version)}`;
  // The first two years are one price, and reports call it the first.
  return fixed(
    `Extended support (year ${isThirdYear ? 3 : 1})`,
    "vCPU-hours",
    { ...rds(region, null), attributes: { usagetype } },
    vcpus * HOURS_PER_MONTH * copies,
  );
}

const ENGINE_NAMES = new Map([
  ["mysql", "MySQL"],
  ["postgres", "PostgreSQL"],
  ["aurora-postgresql", "AuroraPostgreSQL"],
]);

/** The version as the price list calls it: `PostgreSQL12`. It counts Aurora MySQL by its own versions. */
function listedVersion(engine: string, version: string): string {
  if (engine === "aurora-mysql") return version === "5.7" ? "AuroraMySQL2" : "AuroraMySQL3";
  return `${ENGINE_NAMES.get(engine) ?? engine}${version}`;
}
