import { UnknownAttribute } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { blocksOrNone, numberOr, stringOr, stringsOrNone } from "./shared/computed.js";
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
    const isSpot = stringOr(attributes, "capacity_type", "ON_DEMAND") === "SPOT";
    const usesTemplate = blocksOrNone(attributes, "launch_template").length > 0;
    const template = usesTemplate ? referredTemplate(context.references("launch_template")) : null;
    // A template that is not in the configuration decides type and disks.
    if (usesTemplate && !template) throw new UnknownAttribute("launch_template", "unknown");
    if (template) {
      return () => {
        const nodes = count();
        return launchTemplateGroup(template, {
          region,
          usage,
          count: nodes,
          hours,
          instanceType: nodeType(context),
          defaultType: DEFAULT_TYPE,
          defaultSystem: nodeSystem(context),
          ...(template.attributes.known("image_id") && !template.attributes.has("image_id")
            ? { rootGb: DEFAULT_DISK_GB[nodeSystem(context)] }
            : {}),
          spotCount: isSpot ? nodes : 0,
        });
      };
    }
    const capacity = () => ({
      instanceType: nodeType(context) ?? DEFAULT_TYPE,
      tenancy: "Shared" as const,
      operatingSystem: operatingSystem(usage.operating_system ?? nodeSystem(context)),
      purchase: isSpot ? SPOT : ec2Purchase(usage),
      count: count(),
      hours,
      ebsOptimized: () => false,
      monitoring: () => false,
      cpuCredits: () => null,
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
                sizeGb: numberOr(attributes, "disk_size", DEFAULT_DISK_GB[nodeSystem(context)]),
                iops: 0,
                throughput: 0,
              },
              count(),
            ),
    ];
  },
});

function nodeType({ attributes }: Context): string | null {
  return stringsOrNone(attributes, "instance_types")[0] ?? null;
}

function nodeSystem({ attributes }: Context): "linux" | "windows" {
  return stringOr(attributes, "ami_type", "").startsWith("WINDOWS") ? "windows" : "linux";
}
