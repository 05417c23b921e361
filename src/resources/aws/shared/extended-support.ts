import { HOURS_PER_MONTH } from "../../../model/money.js";
import { fixed, type Part } from "../../define.js";
import type { DatabaseInstance } from "./database.js";
import { rds } from "./database.js";
import { vcpuCount } from "./vcpu.js";

interface SupportedVersion {
  /** The product of the price list: `ExtendedSupport:Yr1-Yr2:PostgreSQL12`. */
  readonly product: string;
  readonly chargedFrom: string;
  /** The third year costs more; Aurora MySQL has none. */
  readonly thirdYear: string | null;
}

/**
 * End of standard support of database versions, after AWS's release calendars (read 2026-07).
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-charges.html
 */
const VERSIONS = new Map<string, SupportedVersion>([
  ["mysql 5.7", { product: "MySQL5.7", chargedFrom: "2024-03-01", thirdYear: "2026-03-01" }],
  ["mysql 8.0", { product: "MySQL8.0", chargedFrom: "2026-08-01", thirdYear: "2028-08-01" }],
  ["mysql 8.4", { product: "MySQL8.4", chargedFrom: "2029-08-01", thirdYear: "2031-08-01" }],
  ["postgres 11", { product: "PostgreSQL11", chargedFrom: "2024-04-01", thirdYear: "2026-04-01" }],
  ["postgres 12", { product: "PostgreSQL12", chargedFrom: "2025-03-01", thirdYear: "2027-03-01" }],
  ["postgres 13", { product: "PostgreSQL13", chargedFrom: "2026-03-01", thirdYear: "2028-03-01" }],
  ["postgres 14", { product: "PostgreSQL14", chargedFrom: "2027-03-01", thirdYear: "2029-03-01" }],
  ["postgres 15", { product: "PostgreSQL15", chargedFrom: "2028-03-01", thirdYear: "2030-03-01" }],
  ["postgres 16", { product: "PostgreSQL16", chargedFrom: "2029-03-01", thirdYear: "2031-03-01" }],
  ["postgres 17", { product: "PostgreSQL17", chargedFrom: "2030-03-01", thirdYear: "2032-03-01" }],
  ["postgres 18", { product: "PostgreSQL18", chargedFrom: "2031-03-01", thirdYear: "2033-03-01" }],
  ["aurora-mysql 5.7", { product: "AuroraMySQL2", chargedFrom: "2024-12-01", thirdYear: null }],
  ["aurora-mysql 8.0", { product: "AuroraMySQL3", chargedFrom: "2028-05-01", thirdYear: null }],
  ["aurora-postgresql 11", { product: "AuroraPostgreSQL11", chargedFrom: "2024-04-01", thirdYear: "2026-04-01" }],
  ["aurora-postgresql 12", { product: "AuroraPostgreSQL12", chargedFrom: "2025-03-01", thirdYear: "2027-03-01" }],
  ["aurora-postgresql 13", { product: "AuroraPostgreSQL13", chargedFrom: "2026-03-01", thirdYear: "2028-03-01" }],
  ["aurora-postgresql 14", { product: "AuroraPostgreSQL14", chargedFrom: "2027-03-01", thirdYear: "2029-03-01" }],
  ["aurora-postgresql 15", { product: "AuroraPostgreSQL15", chargedFrom: "2028-03-01", thirdYear: "2030-03-01" }],
  ["aurora-postgresql 16", { product: "AuroraPostgreSQL16", chargedFrom: "2029-03-01", thirdYear: "2031-03-01" }],
  ["aurora-postgresql 17", { product: "AuroraPostgreSQL17", chargedFrom: "2030-03-01", thirdYear: "2032-03-01" }],
]);

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

/** The surcharge by vCPU for a version that is past its standard support. */
export function extendedSupport(
  { region, instanceClass }: DatabaseInstance,
  { engineName, version, lifecycle, today, copies }: Support,
): Part {
  const vcpus = vcpuCount(instanceClass);
  if (version === null || lifecycle === DISABLED || vcpus === null) return null;
  const supported = VERSIONS.get(`${engineName === "aurora" ? "aurora-mysql" : engineName} ${majorVersion(engineName, version)}`);
  if (!supported || today < supported.chargedFrom) return null;

  const isThirdYear = supported.thirdYear !== null && today >= supported.thirdYear;
  const usagetype = `ExtendedSupport:${isThirdYear ? "Yr3" : "Yr1-Yr2"}:${supported.product}`;
  // The first two years are one price, and reports call it the first.
  return fixed(
    `Extended support (year ${isThirdYear ? 3 : 1})`,
    "vCPU-hours",
    { ...rds(region, null), attributes: { usagetype } },
    vcpus * HOURS_PER_MONTH * copies,
  );
}

/** MySQL counts `5.7` and `8.0` as major versions, PostgreSQL `12`; Aurora MySQL writes `5.7.mysql_aurora.2.11.1`. */
function majorVersion(engineName: string, version: string): string {
  const [major = "", minor = ""] = version.split(".");
  return engineName.includes("postgres") ? major : `${major}.${minor}`;
}
