import { UnknownAttribute } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { blocksOrNone, numberOr } from "./shared/computed.js";
import { volumeParts } from "./shared/ebs.js";
import { EC2_USAGE, ec2Parts, ec2Purchase, operatingSystem } from "./shared/ec2.js";
import { launchTemplateGroup, referredTemplate } from "./shared/launch.js";
import { SPOT } from "./shared/reserved.js";

// What EKS takes when the node group and its template say nothing: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
const DEFAULT_TYPE = "t3.medium";
const DEFAULT_DISK_GB = { linux: 20, windows: 50 };

const usageKeys = { ...EC2_USAGE, instances: "number", monthly_hrs: "number" } as const;
type Context = ResourceContext<UsageOf<typeof usageKeys>>;

export const eksNodeGroup = defineResource({
  type: "aws_eks_node_group",
  source: "https://aws.amazon.com/eks/pricing/",
  usage: usageKeys,

  components(context): Part {
    const { attributes, region, usage } = context;
    const count = () => usage.instances ?? blocksOrNone(attributes, "scaling_config")[0]?.number("desired_size", 0) ?? 0;
    const hours = usage.monthly_hrs ?? HOURS_PER_MONTH;
    const isSpot = attributes.known("capacity_type") && attributes.string("capacity_type") === "SPOT";
    const usesTemplate = blocksOrNone(attributes, "launch_template").length > 0;
    const template = usesTemplate ? referredTemplate(context.references("launch_template")) : null;
    // A template that is not in the configuration decides type and disks.
    if (usesTemplate && !template) throw new UnknownAttribute("launch_template", "unknown");
    const ownType = nodeType(context);

    if (template) {
      return () => {
        const nodes = count();
        return launchTemplateGroup(template, {
          region,
          usage,
          count: nodes,
          hours,
          instanceType: ownType,
          defaultType: DEFAULT_TYPE,
          spotCount: isSpot ? nodes : 0,
        });
      };
    }
    const capacity = () => ({
      instanceType: ownType ?? DEFAULT_TYPE,
      tenancy: "Shared" as const,
      operatingSystem: operatingSystem(usage.operating_system ?? (isWindows(context) ? "windows" : "linux")),
      purchase: isSpot ? SPOT : ec2Purchase(usage),
      count: count(),
      hours,
      ebsOptimized: false,
      monitoring: false,
      cpuCredits: null,
    });
    return [
      () => ec2Parts(region, capacity(), usage),
      () =>
        count() === 0
          ? null
          : volumeParts(
              region,
              {
                type: "gp2",
                sizeGb: numberOr(attributes, "disk_size", isWindows(context) ? DEFAULT_DISK_GB.windows : DEFAULT_DISK_GB.linux),
                iops: 0,
                throughput: 0,
              },
              count(),
            ),
    ];
  },
});

function nodeType({ attributes }: Context): string | null {
  return attributes.known("instance_types") ? (attributes.strings("instance_types")[0] ?? null) : null;
}

function isWindows({ attributes }: Context): boolean {
  return attributes.known("ami_type") && attributes.string("ami_type", "").startsWith("WINDOWS");
}
