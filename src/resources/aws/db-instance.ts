import type { Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { booleanOr, numberOr, required, stringOr } from "./shared/computed.js";
import { backupStorage, storageParts } from "./shared/database-storage.js";
import { creditHours, findEngine, instanceHours, performanceInsights, type DatabaseInstance } from "./shared/database.js";
import { extendedSupport } from "./shared/extended-support.js";
import { instanceAddresses } from "./shared/public-ipv4.js";
import { RESERVED_USAGE } from "./shared/reserved.js";

/** RDS's smallest allocation of the common engines; a restored instance takes its snapshot's. */
const DEFAULT_STORAGE_GB = 20;
const DEFAULT_INSIGHTS_DAYS = 7;

export const DATABASE_USAGE = {
  ...RESERVED_USAGE,
  monthly_standard_io_requests: "number",
  additional_backup_storage_gb: "number",
  monthly_cpu_credit_hrs: "number",
  vcpu_count: "number",
  monthly_additional_performance_insights_requests: "number",
} as const;

type Context = ResourceContext<UsageOf<typeof DATABASE_USAGE>>;

export const dbInstance = defineResource({
  type: "aws_db_instance",
  source: "https://aws.amazon.com/rds/pricing/",
  usage: DATABASE_USAGE,

  components(context) {
    const { attributes, usage, today } = context;
    const origin = sourceInstance(context);
    const engineName = attributes.has("engine") || !origin ? required(attributes, "engine") : required(origin, "engine");
    const multiAz = booleanOr(attributes, "multi_az", false);
    const instance: DatabaseInstance = {
      region: context.region,
      engine: findEngine(engineName),
      instanceClass: required(attributes, "instance_class"),
      deployment: multiAz ? "Multi-AZ" : "Single-AZ",
      licenseModel: stringOr(attributes, "license_model", "") || null,
      ioOptimized: false,
    };
    const lifecycle = () => stringOr(attributes, "engine_lifecycle_support", "");

    return [
      () => instanceHours(instance, usage),
      () => storage(context, instance, origin),
      () => backups(context, instance),
      () => insights(context, instance),
      () => creditHours(instance, usage),
      () =>
        extendedSupport(instance, {
          engineName,
          version: stringOr(attributes, "engine_version", origin ? stringOr(origin, "engine_version", "") : "") || null,
          lifecycle: lifecycle(),
          today,
          copies: multiAz ? 2 : 1,
        }),
      () => (booleanOr(attributes, "publicly_accessible", false) ? instanceAddresses(context.region, 1, HOURS_PER_MONTH) : null),
    ];
  },
});

/** A replica has the engine and the storage of the instance it copies. */
function sourceInstance(context: Context): Attributes | null {
  return context.references("replicate_source_db").find(({ type }) => type === "aws_db_instance")?.attributes ?? null;
}

interface Volume {
  readonly type: string | null;
  readonly sizeGb: number;
  readonly iops: number;
  readonly throughput: number;
}

const DEFAULT_VOLUME: Volume = { type: null, sizeGb: DEFAULT_STORAGE_GB, iops: 0, throughput: 0 };

/** The volume as written; what is not is that of the instance it copies, as long as the type is the same. */
function volumeOf(attributes: Attributes, origin: Volume): Volume & { type: string } {
  const written = stringOr(attributes, "storage_type", "") || null;
  const copied = written === null || written === origin.type ? origin : DEFAULT_VOLUME;
  const iops = numberOr(attributes, "iops", copied.iops);
  return {
    // The provider's documentation: io1 when IOPS are given, else gp2. The API's reference has said gp3 since; both cost the same by the GB
    // where both prices are known (us-east-1, eu-west-1), and only gp2's is known elsewhere.
    type: written ?? origin.type ?? (iops > 0 ? "io1" : "gp2"),
    sizeGb: numberOr(attributes, "allocated_storage", origin.sizeGb),
    iops,
    throughput: numberOr(attributes, "storage_throughput", copied.throughput),
  };
}

function storage({ region, attributes, usage }: Context, { engine, deployment }: DatabaseInstance, origin: Attributes | null): Part[] {
  const settings = {
    region,
    engine,
    ...volumeOf(attributes, origin ? volumeOf(origin, DEFAULT_VOLUME) : DEFAULT_VOLUME),
    deployment: deployment ?? "Single-AZ",
  };
  return storageParts(settings, usage.monthly_standard_io_requests);
}

function backups({ region, attributes, usage }: Context, { engine }: DatabaseInstance): Part {
  const retention = numberOr(attributes, "backup_retention_period", 0);
  const gb = usage.additional_backup_storage_gb;
  return retention > 0 || gb !== undefined ? backupStorage(region, engine, "Additional backup storage", gb) : null;
}

function insights({ attributes, usage }: Context, instance: DatabaseInstance): Part {
  if (!booleanOr(attributes, "performance_insights_enabled", false)) return null;
  const days = numberOr(attributes, "performance_insights_retention_period", DEFAULT_INSIGHTS_DAYS);
  return performanceInsights(instance, days, {
    requests: usage.monthly_additional_performance_insights_requests,
    capacityUnits: undefined,
  });
}
