import type { PriceQuery } from "../../../model/price.js";
import { fixed, hourly, type Part } from "../../define.js";
import { ON_DEMAND, reservation, RESERVED_USAGE, type Purchase, type ReservedUsage } from "./reserved.js";
import { instanceFamily, isBurstable, vcpuCount } from "./vcpu.js";

/** Usage keys that every kind of EC2 capacity takes. */
export const EC2_USAGE = {
  operating_system: "string",
  reserved_instance_type: "string",
  ...RESERVED_USAGE,
  monthly_cpu_credit_hrs: "number",
  vcpu_count: "number",
} as const;

export interface Ec2Usage extends ReservedUsage {
  readonly operating_system?: string | undefined;
  readonly monthly_cpu_credit_hrs?: number | undefined;
  readonly vcpu_count?: number | undefined;
}

/** A number of equal instances. */
export interface Ec2Capacity {
  readonly instanceType: string;
  readonly tenancy: "Shared" | "Dedicated" | "Host";
  readonly operatingSystem: OperatingSystem;
  readonly purchase: Purchase;
  readonly count: number;
  readonly hours: number;
  // Read where they are billed: one that is not known leaves the hours of the instances.
  readonly ebsOptimized: () => boolean;
  readonly monitoring: () => boolean;
  /** `unlimited` or `standard`; null where not written. */
  readonly cpuCredits: () => string | null;
}

interface OperatingSystem {
  readonly label: string;
  readonly listed: string;
}

const LINUX: OperatingSystem = { label: "Linux/UNIX", listed: "Linux" };
const OPERATING_SYSTEMS = new Map<string, OperatingSystem>([
  ["linux", LINUX],
  ["windows", { label: "Windows", listed: "Windows" }],
  ["suse", { label: "SUSE", listed: "SUSE" }],
  ["rhel", { label: "RHEL", listed: "RHEL" }],
]);

export function operatingSystem(name: string | undefined): OperatingSystem {
  return OPERATING_SYSTEMS.get(name?.toLowerCase() ?? "linux") ?? LINUX;
}

/** EC2's reservations have an offering class, and their price rows name no purchase option. */
export function ec2Purchase(usage: ReservedUsage): Purchase {
  const terms = reservation(usage);
  if (terms === null) return ON_DEMAND;
  const termOfferingClass = usage.reserved_instance_type === "convertible" ? "convertible" : "standard";
  return { label: "reserved", terms: { ...terms, termOfferingClass } };
}

export function readTenancy(tenancy: string | null): Ec2Capacity["tenancy"] {
  if (tenancy === "dedicated") return "Dedicated";
  return tenancy === "host" ? "Host" : "Shared";
}

/** Instance hours, EBS optimization, detailed monitoring and CPU credits. */
export function ec2Parts(region: string, capacity: Ec2Capacity, usage: Ec2Usage): Part[] {
  return [
    instanceUsage(region, capacity),
    () => ebsOptimized(region, capacity),
    () => detailedMonitoring(region, capacity),
    () => cpuCredits(region, capacity, usage),
  ];
}

export function instanceQuery(
  region: string,
  { instanceType, tenancy, operatingSystem, purchase }: Pick<Ec2Capacity, "instanceType" | "tenancy" | "operatingSystem" | "purchase">,
): PriceQuery {
  return {
    vendor: "aws",
    service: "AmazonEC2",
    family: "Compute Instance",
    region,
    attributes: {
      instanceType,
      tenancy,
      operatingSystem: operatingSystem.listed,
      preInstalledSw: "NA",
      licenseModel: "No License required",
      capacitystatus: "Used",
    },
    terms: purchase.terms,
  };
}

function instanceUsage(region: string, capacity: Ec2Capacity): Part {
  // Instances on a dedicated host are paid with the host.
  if (capacity.tenancy === "Host" || capacity.count === 0) return null;
  const { operatingSystem, purchase, instanceType, count, hours } = capacity;
  return hourly(`Instance usage (${operatingSystem.label}, ${purchase.label}, ${instanceType})`, instanceQuery(region, capacity), count, {
    hours,
  });
}

// Families where EBS optimization costs extra. It is part of the price of every newer one, of which the list names some, at $0.
const EBS_OPTIMIZED_EXTRA = new Set(["c1", "c3", "g2", "i2", "m1", "m2", "m3", "r3"]);

function ebsOptimized(region: string, capacity: Ec2Capacity): Part {
  const { instanceType, count, hours } = capacity;
  if (count === 0 || !capacity.ebsOptimized()) return null;
  const attributes = { instanceType, usagetype: `EBSOptimized:${instanceType}` };
  const query: PriceQuery = { vendor: "aws", service: "AmazonEC2", family: "Compute Instance", region, attributes };
  const usage = hourly("EBS-optimized usage", query, count, { hours });
  return EBS_OPTIMIZED_EXTRA.has(instanceFamily(instanceType)) ? usage : { ...usage, onlyIfListed: true };
}

// Detailed monitoring sends seven metrics for each instance.
const DETAILED_METRICS = 7;

function detailedMonitoring(region: string, { monitoring, count }: Ec2Capacity): Part {
  if (count === 0 || !monitoring()) return null;
  return fixed(
    "EC2 detailed monitoring",
    "metrics",
    { vendor: "aws", service: "AmazonCloudWatch", family: "Metric", region, attributes: { group: "Metric" } },
    DETAILED_METRICS * count,
  );
}

/** Surplus credits are billed in unlimited mode, the default of every burstable family but t2. */
function cpuCredits(region: string, { instanceType, operatingSystem, cpuCredits: credits, count }: Ec2Capacity, usage: Ec2Usage): Part {
  const perVcpu = usage.monthly_cpu_credit_hrs ?? 0;
  if (!isBurstable(instanceType) || count === 0 || perVcpu === 0) return null;
  const family = instanceFamily(instanceType);
  const mode = credits();
  if (!(mode === null ? family !== "t2" : mode === "unlimited")) return null;
  const vcpus = usage.vcpu_count || (vcpuCount(instanceType) ?? 0);
  const listed = operatingSystem.listed === "Windows" ? "Windows" : "Linux";
  return fixed(
    "CPU credits",
    "vCPU-hours",
    {
      vendor: "aws",
      service: "AmazonEC2",
      family: "CPU Credits",
      region,
      attributes: { operatingSystem: listed, usagetype: `CPUCredits:${family}` },
    },
    perVcpu * vcpus * count,
    { usageBased: true },
  );
}
