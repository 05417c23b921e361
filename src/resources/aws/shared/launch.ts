import { Attributes, UnknownAttribute } from "../../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../../model/money.js";
import { group, type Part, type Related } from "../../define.js";
import { blocksOrNone, booleanOr, stringOr } from "./computed.js";
import { DEFAULT_VOLUME_GB, readVolume, volumeParts } from "./ebs.js";
import { ec2Parts, ec2Purchase, operatingSystem, readTenancy, type Ec2Capacity, type Ec2Usage } from "./ec2.js";
import { instanceAddresses } from "./public-ipv4.js";
import { SPOT } from "./reserved.js";

/** How many instances a group launches, and what it decides over the head of its template. */
export interface Launch {
  readonly region: string;
  readonly usage: Ec2Usage;
  readonly count: number;
  readonly hours?: number;
  /** Wins over the template's type. */
  readonly instanceType?: string | null;
  /** Taken where neither the group nor the template names a type. */
  readonly defaultType?: string;
  /** Taken where the usage names no operating system. */
  readonly defaultSystem?: string;
  /** Size of the root volume where the template maps none: the AMI decides. */
  readonly rootGb?: number;
  /** The share of `count` that is bought as spot. */
  readonly spotCount?: number;
}

const NO_BLOCK = new Attributes({}, undefined, undefined);

/** The launch template that a block of the resource refers to, or null when it is not in the graph. */
export function referredTemplate(related: readonly Related[]): Related | null {
  return related.find(({ type }) => type === "aws_launch_template") ?? null;
}

export function launchTemplateGroup(template: Related, launch: Launch): Part {
  const { attributes } = template;
  const capacity = () => templateCapacity(attributes, launch);
  return group(
    template.address,
    () => launchParts(capacity(), launch),
    () => (templateAssignsAddress(attributes) ? addresses(launch) : null),
    () => rootVolume(attributes, launch),
    blockDeviceMappings(attributes, launch.region, launch.count),
  );
}

/** Every instance has a root volume, written or not. */
function rootVolume(attributes: Attributes, { region, count, rootGb = DEFAULT_VOLUME_GB }: Launch): Part {
  if (count === 0 || mapsRoot(attributes)) return null;
  return group("root_block_device", volumeParts(region, { ...readVolume(NO_BLOCK), sizeGb: rootGb }, count));
}

// Device names that AMIs use for the root volume.
const ROOT_DEVICES = new Set(["/dev/xvda", "/dev/sda1", "/dev/sda", "xvda", "sda1"]);

/** Whether the block device mappings describe the root volume. A name that is not known is that of an image's root device. */
export function mapsRoot(attributes: Attributes): boolean {
  return blocksOrNone(attributes, "block_device_mappings").some(
    (mapping) => !mapping.has("device_name") || ROOT_DEVICES.has(mapping.string("device_name", "")),
  );
}

/** Whether the template gives its instances public addresses; where it does not say, the subnet decides. */
export function templateAssignsAddress(attributes: Attributes): boolean {
  return blocksOrNone(attributes, "network_interfaces").some((network) => booleanOr(network, "associate_public_ip_address", false));
}

function addresses({ region, count, hours = HOURS_PER_MONTH }: Launch): Part {
  return instanceAddresses(region, count, hours);
}

export function launchConfigurationGroup(configuration: Related, launch: Launch): Part {
  const { attributes } = configuration;
  const capacity = (): Ec2Capacity => ({
    instanceType: typeOf(attributes, launch),
    tenancy: readTenancy(attributes.string("placement_tenancy")),
    operatingSystem: operatingSystem(launch.usage.operating_system),
    purchase: attributes.has("spot_price") ? SPOT : ec2Purchase(launch.usage),
    count: launch.count,
    hours: launch.hours ?? HOURS_PER_MONTH,
    ebsOptimized: () => booleanOr(attributes, "ebs_optimized", false),
    // Launch configurations monitor in detail unless told otherwise.
    monitoring: () => booleanOr(attributes, "enable_monitoring", true),
    cpuCredits: () => null,
  });
  return group(
    configuration.address,
    () => launchParts(capacity(), launch),
    () => (booleanOr(attributes, "associate_public_ip_address", false) ? addresses(launch) : null),
    ...instanceDevices(attributes, launch.region, launch.count),
  );
}

/** The root device, which every instance has, and the devices written beside it. */
export function instanceDevices(attributes: Attributes, region: string, count = 1, hasRoot = () => true): Part[] {
  if (count === 0) return [];
  const root = () => blocksOrNone(attributes, "root_block_device")[0] ?? NO_BLOCK;
  return [
    () => (hasRoot() ? group("root_block_device", () => volumeParts(region, readVolume(root()), count)) : null),
    () =>
      blocksOrNone(attributes, "ebs_block_device").map((device, index) =>
        group(`ebs_block_device[${index}]`, () => volumeParts(region, readVolume(device), count)),
      ),
  ];
}

export function blockDeviceMappings(attributes: Attributes, region: string, count: number): Part {
  if (count === 0) return null;
  return () =>
    blocksOrNone(attributes, "block_device_mappings").map((mapping, index) => {
      const [ebs] = blocksOrNone(mapping, "ebs");
      return ebs === undefined ? null : group(`block_device_mapping[${index}]`, () => volumeParts(region, readVolume(ebs), count));
    });
}

/** Whether an instance is bought as spot: `market_type` of the market options. */
export function isSpotMarket(attributes: Attributes): boolean {
  const [options] = blocksOrNone(attributes, "instance_market_options");
  return options?.string("market_type") === "spot";
}

function templateCapacity(attributes: Attributes, launch: Launch): Ec2Capacity {
  const [placement] = blocksOrNone(attributes, "placement");
  return {
    instanceType: typeOf(attributes, launch),
    tenancy: readTenancy(placement?.string("tenancy") ?? null),
    operatingSystem: operatingSystem(launch.usage.operating_system ?? launch.defaultSystem),
    purchase: isSpotMarket(attributes) ? SPOT : ec2Purchase(launch.usage),
    count: launch.count,
    hours: launch.hours ?? HOURS_PER_MONTH,
    ebsOptimized: () => booleanOr(attributes, "ebs_optimized", false),
    monitoring: () => blocksOrNone(attributes, "monitoring")[0]?.boolean("enabled") ?? false,
    cpuCredits: () => creditMode(attributes),
  };
}

function typeOf(attributes: Attributes, { instanceType, defaultType }: Launch): string {
  const type = instanceType ?? stringOr(attributes, "instance_type", defaultType ?? "");
  // Chosen by `instance_requirements`, or by whatever is unknown here.
  if (type === "") throw new UnknownAttribute("instance_type", "unknown");
  return type;
}

function launchParts(capacity: Ec2Capacity, launch: Launch): Part[] {
  const spot = Math.min(launch.spotCount ?? 0, capacity.count);
  const others = ec2Parts(launch.region, { ...capacity, count: capacity.count - spot }, launch.usage);
  return spot === 0 ? others : [...others, ...ec2Parts(launch.region, { ...capacity, count: spot, purchase: SPOT }, launch.usage)];
}

/** `unlimited` or `standard`; null where not written. */
export function creditMode(attributes: Attributes): string | null {
  return blocksOrNone(attributes, "credit_specification")[0]?.string("cpu_credits") ?? null;
}
