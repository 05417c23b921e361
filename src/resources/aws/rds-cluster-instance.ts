import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered, type Part, type Related, type ResourceContext, type UsageOf } from "../define.js";
import { blocksOrNone, booleanOr, numberOr, required, stringOr } from "./shared/computed.js";
import { creditHours, findEngine, instanceHours, performanceInsights, rds, type DatabaseInstance } from "./shared/database.js";
import { extendedSupport } from "./shared/extended-support.js";
import { instanceAddresses } from "./shared/public-ipv4.js";
import { RESERVED_USAGE } from "./shared/reserved.js";

const usageKeys = {
  ...RESERVED_USAGE,
  capacity_units_per_hr: "number",
  monthly_cpu_credit_hrs: "number",
  vcpu_count: "number",
  monthly_additional_performance_insights_requests: "number",
} as const;

type Context = ResourceContext<UsageOf<typeof usageKeys>>;

export const rdsClusterInstance = defineResource({
  type: "aws_rds_cluster_instance",
  source: "https://aws.amazon.com/rds/aurora/pricing/",
  usage: usageKeys,

  components(context) {
    const { attributes, region, usage, today } = context;
    const cluster = context.references("cluster_identifier").find(({ type }) => type === "aws_rds_cluster");
    const engineName = attributes.has("engine") || !cluster ? required(attributes, "engine") : required(cluster.attributes, "engine");
    const instance: DatabaseInstance = {
      region,
      engine: findEngine(engineName),
      instanceClass: required(attributes, "instance_class"),
      deployment: null,
      licenseModel: null,
      ioOptimized: cluster !== undefined && stringOr(cluster.attributes, "storage_type", "") === "aurora-iopt1",
    };
    const version = () => stringOr(attributes, "engine_version", cluster ? stringOr(cluster.attributes, "engine_version", "") : "") || null;
    const lifecycle = () => (cluster ? stringOr(cluster.attributes, "engine_lifecycle_support", "") : "");

    return [
      () =>
        instance.instanceClass === "db.serverless"
          ? capacityUnits(instance, usage.capacity_units_per_hr, leastCapacity(cluster))
          : instanceHours(instance, usage),
      () => creditHours(instance, usage),
      () => insights(context, instance),
      () => extendedSupport(instance, { engineName, version: version(), lifecycle: lifecycle(), today, copies: 1 }),
      () => (booleanOr(attributes, "publicly_accessible", false) ? instanceAddresses(region, 1, HOURS_PER_MONTH) : null),
    ];
  },
});

/** What the cluster's scaling keeps running; zero where it may pause or where the cluster is not in the configuration. */
function leastCapacity(cluster: Related | undefined): number {
  const [scaling] = cluster ? blocksOrNone(cluster.attributes, "serverlessv2_scaling_configuration") : [];
  return scaling?.number("min_capacity", 0) ?? 0;
}

function capacityUnits({ region, engine, ioOptimized }: DatabaseInstance, given: number | undefined, least: number): Part {
  const perHour = given ?? (least > 0 ? least : undefined);
  const usagetype = ioOptimized ? "Aurora:ServerlessV2IOOptimizedUsage" : "Aurora:ServerlessV2Usage";
  const name = ioOptimized ? "Aurora serverless v2 (I/O-optimized)" : "Aurora serverless v2";
  const hours = perHour === undefined ? undefined : perHour * HOURS_PER_MONTH;
  return metered(name, "ACU-hours", { ...rds(region, "ServerlessV2"), attributes: { databaseEngine: engine.listed, usagetype } }, hours, {
    usageBased: given !== undefined || least === 0,
    allMonth: true,
  });
}

function insights({ attributes, usage }: Context, instance: DatabaseInstance): Part {
  if (!booleanOr(attributes, "performance_insights_enabled", false)) return null;
  const days = numberOr(attributes, "performance_insights_retention_period", 7);
  return performanceInsights(instance, days, {
    requests: usage.monthly_additional_performance_insights_requests,
    capacityUnits: usage.capacity_units_per_hr,
  });
}
