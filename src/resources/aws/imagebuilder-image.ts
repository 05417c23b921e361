import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, metered, type Part, type ResourceContext } from "../define.js";
import { snapshotQuery } from "./shared/ebs-snapshot.js";
import { instanceQuery, operatingSystem } from "./shared/ec2.js";
import { ON_DEMAND } from "./shared/reserved.js";

const usageKeys = { operating_system: "string", monthly_build_hrs: "number", image_storage_gb: "number" } as const;

/** Image Builder is free; each build runs and tests on an instance, and leaves snapshots behind. */
export const imagebuilderImage = defineResource({
  type: ["aws_imagebuilder_image", "aws_imagebuilder_image_pipeline"],
  source: "https://aws.amazon.com/image-builder/faqs/",
  usage: usageKeys,

  components(context) {
    const { region, usage } = context;
    return [
      () => builds(context, usage.operating_system, usage.monthly_build_hrs),
      usage.image_storage_gb === undefined ? null : metered("EBS snapshot storage", "GB", snapshotQuery(region), usage.image_storage_gb),
    ];
  },
});

function builds(context: Pick<ResourceContext, "region" | "references">, system: string | undefined, hours: number | undefined): Part {
  if (hours === undefined) return null;
  const instanceType = context
    .references("infrastructure_configuration_arn")
    .flatMap(({ attributes }) => (attributes.known("instance_types") ? attributes.strings("instance_types") : []))[0];
  // AWS chooses where the configuration names no type.
  if (instanceType === undefined) throw new UnknownAttribute("instance_types", "unknown");
  const query = instanceQuery(context.region, {
    instanceType,
    tenancy: "Shared",
    operatingSystem: operatingSystem(system ?? "linux"),
    purchase: ON_DEMAND,
  });
  return metered(`Build instances (on-demand, ${instanceType})`, "hours", query, hours);
}
