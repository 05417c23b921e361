import type { Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, group, hourly, metered, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { DATABASE_USAGE } from "./db-instance.js";
import { backupStorage, storageParts } from "./shared/database-storage.js";
import { findEngine, instanceHours, creditHours, type DatabaseInstance } from "./shared/database.js";
import { DEFAULT_VOLUME_GB, volumeParts } from "./shared/ebs.js";
import { loadBalancer, LOAD_BALANCER_USAGE } from "./shared/load-balancer.js";
import { EC2_USAGE, ec2Parts, ec2Purchase, operatingSystem } from "./shared/ec2.js";

const usageKeys = {
  cloudwatch: { storage_gb: "number", monthly_data_ingested_gb: "number", monthly_data_scanned_gb: "number" },
  lb: LOAD_BALANCER_USAGE,
  elb: { monthly_data_processed_gb: "number" },
  db: DATABASE_USAGE,
  ec2: { ...EC2_USAGE, monthly_hrs: "number" },
} as const;

type Context = ResourceContext<UsageOf<typeof usageKeys>>;
/** The options of the environment by `namespace name`. */
interface Settings {
  keys(): Iterable<string>;
  /** The value; what is not known skips the part that asks for it. */
  get(key: string): string | undefined;
}

/** An environment costs what it creates: instances, a load balancer, logs and perhaps a database. */
export const elasticBeanstalkEnvironment = defineResource({
  type: "aws_elastic_beanstalk_environment",
  source: "https://aws.amazon.com/elasticbeanstalk/pricing/",
  usage: usageKeys,

  components(context) {
    const settings = () => readSettings(context);
    return [
      () => instances(context, settings()),
      () => database(context, settings()),
      () => logs(context, settings()),
      () => balancer(context, settings()),
    ];
  },
});

function readSettings({ attributes }: Context): Settings {
  const settings = new Map<string, Attributes>();
  for (const setting of attributes.blocks("setting")) {
    settings.set(`${setting.string("namespace", "")} ${setting.string("name", "")}`, setting);
  }
  return { keys: () => settings.keys(), get: (key) => settings.get(key)?.string("value", "") };
}

const ASG = "aws:autoscaling:asg";
const LAUNCH = "aws:autoscaling:launchconfiguration";
const ENVIRONMENT = "aws:elasticbeanstalk:environment";
const RDS = "aws:rds:dbinstance";
const DEFAULT_TYPE = "t2.micro";

function instances({ attributes, region, usage }: Context, settings: Settings): Part {
  const ec2 = usage.ec2 ?? {};
  const count = isSingleInstance(settings) ? 1 : numberOf(settings, `${ASG} MinSize`, 1);
  const isWindows = attributes.known("solution_stack_name") && /windows/i.test(attributes.string("solution_stack_name", ""));
  const capacity = {
    instanceType: instanceTypeOf(settings),
    tenancy: "Shared" as const,
    operatingSystem: operatingSystem(ec2.operating_system ?? (isWindows ? "windows" : "linux")),
    purchase: ec2Purchase(ec2),
    count,
    hours: ec2.monthly_hrs ?? HOURS_PER_MONTH,
    ebsOptimized: () => false,
    monitoring: () => false,
    cpuCredits: () => null,
  };
  const volume = {
    type: settings.get(`${LAUNCH} RootVolumeType`) ?? "gp2",
    sizeGb: numberOf(settings, `${LAUNCH} RootVolumeSize`, DEFAULT_VOLUME_GB),
    iops: numberOf(settings, `${LAUNCH} RootVolumeIOPS`, 0),
    throughput: numberOf(settings, `${LAUNCH} RootVolumeThroughput`, 0),
  };
  return group("aws_launch_configuration", ...ec2Parts(region, capacity, ec2), group("aws_ebs_volume", volumeParts(region, volume, count)));
}

/** `InstanceTypes` took the place of `InstanceType`, and wins. */
function instanceTypeOf(settings: Settings): string {
  const types = settings.get("aws:ec2:instances InstanceTypes") ?? settings.get(`${LAUNCH} InstanceType`);
  return types?.split(",")[0]?.trim() ?? DEFAULT_TYPE;
}

function numberOf(settings: Settings, key: string, fallback: number): number {
  const value = Number(settings.get(key) ?? fallback);
  return Number.isFinite(value) ? value : fallback;
}

function database({ region, usage }: Context, settings: Settings): Part {
  if (![...settings.keys()].some((key) => key.startsWith(`${RDS} `))) return null;
  const db = usage.db ?? {};
  const deployment = settings.get(`${RDS} MultiAZDatabase`) === "true" ? "Multi-AZ" : "Single-AZ";
  const instance: DatabaseInstance = {
    region,
    engine: findEngine(settings.get(`${RDS} DBEngine`) ?? "mysql"),
    instanceClass: settings.get(`${RDS} DBInstanceClass`) ?? "db.t2.micro",
    deployment,
    licenseModel: null,
    ioOptimized: false,
  };
  const sizeGb = Number(settings.get(`${RDS} DBAllocatedStorage`) ?? 20);
  const backup = db.additional_backup_storage_gb;
  return group(
    "aws_db_instance",
    instanceHours(instance, db),
    storageParts(
      { region, engine: instance.engine, type: "gp2", sizeGb, iops: 0, throughput: 0, deployment },
      db.monthly_standard_io_requests,
    ),
    backup === undefined ? null : backupStorage(region, instance.engine, "Additional backup storage", backup),
    creditHours(instance, db),
  );
}

function logs({ region, usage }: Context, settings: Settings): Part {
  if (settings.get("aws:elasticbeanstalk:cloudwatch:logs StreamLogs") !== "true") return null;
  const query = (family: string, usagetype: string): PriceQuery => ({
    vendor: "aws",
    service: "AmazonCloudWatch",
    family,
    region,
    attributes: { usagetype },
  });
  return group(
    "aws_cloudwatch_log_group",
    metered("Data ingested", "GB", query("Data Payload", "DataProcessing-Bytes"), usage.cloudwatch?.monthly_data_ingested_gb),
    metered("Archival Storage", "GB", query("Storage Snapshot", "TimedStorage-ByteHrs"), usage.cloudwatch?.storage_gb),
    metered("Insights queries data scanned", "GB", query("Data Payload", "DataScanned-Bytes"), usage.cloudwatch?.monthly_data_scanned_gb),
  );
}

function isSingleInstance(settings: Settings): boolean {
  return settings.get(`${ENVIRONMENT} EnvironmentType`) === "SingleInstance";
}

function balancer({ region, usage }: Context, settings: Settings): Part {
  if (isSingleInstance(settings)) return null;
  // Terraform calls the API, whose default is classic; the console and the EB CLI choose an Application Load Balancer:
  // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.elb.html
  const kind = settings.get(`${ENVIRONMENT} LoadBalancerType`) ?? "classic";
  const elb = (family: string, usagetype: string): PriceQuery => ({
    vendor: "aws",
    service: "AWSELB",
    family,
    region,
    attributes: { usagetype },
  });
  if (kind === "classic") {
    return group(
      "aws_elb",
      hourly("Classic load balancer", elb("Load Balancer", "LoadBalancerUsage")),
      metered("Data processed", "GB", elb("Load Balancer", "DataProcessing-Bytes"), usage.elb?.monthly_data_processed_gb),
    );
  }
  return group("aws_loadbalancer", loadBalancer(kind === "application" ? "application" : "network", region, usage.lb ?? {}));
}
