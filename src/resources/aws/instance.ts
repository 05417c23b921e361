import { Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, type Part, type Related } from "../define.js";
import { blocksOrNone, booleanOr, isUnknownAndWritten, required, stringOr } from "./shared/computed.js";
import { EC2_USAGE, ec2Parts, ec2Purchase, operatingSystem, readTenancy, type Ec2Capacity, type Ec2Usage } from "./shared/ec2.js";
import {
  blockDeviceMappings,
  creditMode,
  instanceDevices,
  isSpotMarket,
  mapsRoot,
  referredTemplate,
  templateAssignsAddress,
} from "./shared/launch.js";
import { instanceAddresses } from "./shared/public-ipv4.js";
import { SPOT } from "./shared/reserved.js";

const NOTHING = new Attributes({}, undefined, undefined);

export const instance = defineResource({
  type: ["aws_instance", "aws_spot_instance_request"],
  source: "https://aws.amazon.com/ec2/pricing/on-demand/",
  usage: { ...EC2_USAGE, monthly_hrs: "number" },

  components(context): Part {
    const { type, region, attributes, usage } = context;
    const template =
      blocksOrNone(attributes, "launch_template").length > 0 ? referredTemplate(context.references("launch_template")) : null;
    const hours = usage.monthly_hrs ?? HOURS_PER_MONTH;
    const isMapped = () => mapsRoot(attributes) || (template !== null && mapsRoot(template.attributes));
    const hasRoot = () => blocksOrNone(attributes, "root_block_device").length > 0 || !isMapped();

    return [
      () => ec2Parts(region, readCapacity({ attributes, template, usage, hours, spot: type === "aws_spot_instance_request" }), usage),
      () => (getsAddress(attributes, template) ? instanceAddresses(region, 1, hours) : null),
      ...instanceDevices(attributes, region, 1, hasRoot),
      // Cloud Control writes the devices of an instance as a launch template does.
      blockDeviceMappings(attributes, region, 1),
      template ? blockDeviceMappings(template.attributes, region, 1) : null,
    ];
  },
});

interface Reading {
  readonly attributes: Attributes;
  readonly template: Related | null;
  readonly usage: Ec2Usage;
  readonly hours: number;
  readonly spot: boolean;
}

/** What is written on the instance wins over what its launch template says. */
function readCapacity({ attributes, template, usage, hours, spot }: Reading): Ec2Capacity {
  const base = template?.attributes ?? NOTHING;
  const [placement = NOTHING] = blocksOrNone(base, "placement");

  return {
    instanceType: required(attributes.has("instance_type") || !template ? attributes : base, "instance_type"),
    // An instance that names its host runs on it, and is paid with it.
    tenancy: namesHost(attributes) ? "Host" : readTenancy(stringOr(attributes, "tenancy", placement.string("tenancy", "default"))),
    operatingSystem: operatingSystem(usage.operating_system ?? likelyOperatingSystem(attributes)),
    purchase: spot || isSpotMarket(attributes) || isSpotMarket(base) ? SPOT : ec2Purchase(usage),
    count: 1,
    hours,
    ebsOptimized: () => booleanOr(attributes, "ebs_optimized", booleanOr(base, "ebs_optimized", false)),
    monitoring: () => booleanOr(attributes, "monitoring", blocksOrNone(base, "monitoring")[0]?.boolean("enabled") ?? false),
    cpuCredits: () => creditMode(attributes) ?? creditMode(base),
  };
}

/** The subnet decides where nobody writes it; an Elastic IP takes the place of the address, and is billed by itself. */
function getsAddress(attributes: Attributes, template: Related | null): boolean {
  return booleanOr(attributes, "associate_public_ip_address", template !== null && templateAssignsAddress(template.attributes));
}

/** Only Windows instances have password data. */
function likelyOperatingSystem(attributes: Attributes): string {
  return booleanOr(attributes, "get_password_data", false) ? "windows" : "linux";
}

function namesHost(attributes: Attributes): boolean {
  return attributes.has("host_id") || isUnknownAndWritten(attributes, "host_id");
}
