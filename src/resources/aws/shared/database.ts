import { UnknownAttribute } from "../../../model/attributes.js";
import type { PriceQuery } from "../../../model/price.js";
import { fixed, hourly, metered, type Part } from "../../define.js";
import { purchaseOf, type ReservedUsage } from "./reserved.js";
import { instanceFamily, isBurstable, vcpuCount } from "./vcpu.js";

/** A database engine as Terraform and as the price list name it. */
export interface Engine {
  readonly listed: string;
  readonly edition?: string;
  /** The licence that AWS lists when none is written; absent where the list has one only. */
  readonly license?: string;
  readonly isAurora: boolean;
}

const BYOL = "Bring your own license";
const INCLUDED = "License included";

const ENGINES = new Map<string, Engine>([
  ["mysql", { listed: "MySQL", isAurora: false }],
  ["mariadb", { listed: "MariaDB", isAurora: false }],
  ["postgres", { listed: "PostgreSQL", isAurora: false }],
  ["aurora", { listed: "Aurora MySQL", isAurora: true }],
  ["aurora-mysql", { listed: "Aurora MySQL", isAurora: true }],
  ["aurora-postgresql", { listed: "Aurora PostgreSQL", isAurora: true }],
  ["oracle-ee", { listed: "Oracle", edition: "Enterprise", isAurora: false }],
  ["oracle-se", { listed: "Oracle", edition: "Standard", isAurora: false }],
  ["oracle-se1", { listed: "Oracle", edition: "Standard One", license: INCLUDED, isAurora: false }],
  ["oracle-se2", { listed: "Oracle", edition: "Standard Two", license: INCLUDED, isAurora: false }],
  ["sqlserver-ee", { listed: "SQL Server", edition: "Enterprise", license: INCLUDED, isAurora: false }],
  ["sqlserver-se", { listed: "SQL Server", edition: "Standard", license: INCLUDED, isAurora: false }],
  ["sqlserver-ex", { listed: "SQL Server", edition: "Express", license: INCLUDED, isAurora: false }],
  ["sqlserver-web", { listed: "SQL Server", edition: "Web", license: INCLUDED, isAurora: false }],
  ["db2-ae", { listed: "Db2", edition: "Advanced", license: BYOL, isAurora: false }],
  ["db2-se", { listed: "Db2", edition: "Standard", license: BYOL, isAurora: false }],
]);

/** `oracle-se2-cdb` is priced like `oracle-se2`, `custom-sqlserver-se` like `sqlserver-se`. */
export function findEngine(name: string): Engine {
  const engine = ENGINES.get(name.replace(/^custom-/, "").replace(/-cdb$/, ""));
  if (!engine) throw new UnknownAttribute("engine", "unknown");
  return engine;
}

export type Deployment = "Single-AZ" | "Multi-AZ" | "Multi-AZ (readable standbys)";

export interface DatabaseInstance {
  readonly region: string;
  readonly engine: Engine;
  readonly instanceClass: string;
  /** Null where the price does not depend on it: Aurora replicas are instances of their own. */
  readonly deployment: Deployment | null;
  readonly licenseModel: string | null;
  readonly ioOptimized: boolean;
}

export function instanceHours(instance: DatabaseInstance, usage: ReservedUsage): Part {
  const { region, engine, instanceClass, deployment, licenseModel, ioOptimized } = instance;
  const purchase = purchaseOf(usage);
  const attributes: Record<string, string> = { instanceType: instanceClass, databaseEngine: engine.listed };
  if (engine.isAurora) attributes["usagetype"] = `${ioOptimized ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${instanceClass}`;
  if (deployment !== null && !engine.isAurora) attributes["deploymentOption"] = deployment;
  if (engine.edition !== undefined) {
    attributes["databaseEdition"] = engine.edition;
    // Leaves out RDS Custom, which is listed with a deployment model.
    attributes["deploymentModel"] = "";
  }
  if (engine.license !== undefined) attributes["licenseModel"] = licenseModel === "bring-your-own-license" ? BYOL : engine.license;

  const name = `Database instance (${[purchase.label, deployment, instanceClass].filter((part) => part !== null).join(", ")})`;
  return hourly(name, { vendor: "aws", service: "AmazonRDS", family: "Database Instance", region, attributes, terms: purchase.terms });
}

/** Surplus CPU credits: RDS runs its burstable classes in unlimited mode. */
export function creditHours(
  { region, engine, instanceClass }: DatabaseInstance,
  usage: { monthly_cpu_credit_hrs?: number | undefined; vcpu_count?: number | undefined },
): Part {
  const hours = usage.monthly_cpu_credit_hrs ?? 0;
  if (!isBurstable(instanceClass) || hours === 0) return null;
  const vcpus = usage.vcpu_count || (vcpuCount(instanceClass) ?? 0);
  const query: PriceQuery = {
    ...rds(region, "CPU Credits"),
    attributes: { databaseEngine: engine.listed, usagetype: `CPUCredits:db.${instanceFamily(instanceClass)}` },
  };
  return metered("CPU credits", "vCPU-hours", query, hours * vcpus);
}

/** Seven days of Performance Insights are free; longer retention is billed by vCPU, API calls beyond a million a month by call. */
export function performanceInsights(
  instance: DatabaseInstance,
  retentionDays: number,
  usage: { requests: number | undefined; capacityUnits: number | undefined },
): Part[] {
  const { region, engine, instanceClass } = instance;
  const insights = (usagetype: string, more: Record<string, string> = {}): PriceQuery => ({
    ...rds(region, "Performance Insights"),
    attributes: { usagetype, ...more },
  });
  const parts: Part[] = [];
  if (retentionDays > FREE_INSIGHTS_DAYS) {
    parts.push(
      instanceClass === "db.serverless"
        ? metered(
            "Performance Insights Long Term Retention (serverless)",
            "ACUs",
            insights("PI_LTR_FMR:Serverless", { databaseEngine: engine.listed }),
            usage.capacityUnits,
            { usageBased: false },
          )
        : fixed(
            `Performance Insights Long Term Retention (${instanceClass})`,
            "vCPU-month",
            insights(`PI_LTR:${instanceFamily(instanceClass).toUpperCase()}`),
            vcpuCount(instanceClass) ?? 0,
          ),
    );
  }
  parts.push(metered("Performance Insights API", "1000 requests", insights("PI_API"), usage.requests, { per: 1000 }));
  return parts;
}

const FREE_INSIGHTS_DAYS = 7;

export function rds(region: string, family: string | null): PriceQuery {
  return { vendor: "aws", service: "AmazonRDS", family, region, attributes: {} };
}
