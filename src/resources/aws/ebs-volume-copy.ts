import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, type ResourceContext } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { readVolume, volumeParts } from "./shared/ebs.js";

/** A copy is a volume of its own, as large as the one that it is made of and of the same type unless it says so. */
export const ebsVolumeCopy = defineResource({
  type: "aws_ebs_volume_copy",
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: { monthly_standard_io_requests: "number" },

  components(context) {
    const { region, usage } = context;
    return () => volumeParts(region, copied(context), 1, usage.monthly_standard_io_requests);
  },
});

function copied(context: Pick<ResourceContext, "attributes" | "references">): ReturnType<typeof readVolume> {
  const { attributes } = context;
  const source = context.references("source_volume_id").find(({ type }) => type === "aws_ebs_volume");
  const copy = readVolume(attributes, { type: "volume_type", size: "size" });
  const size = attributes.number("size") ?? source?.attributes.number("size") ?? null;
  if (size === null) throw new UnknownAttribute("size", "unknown");
  const type = stringOr(attributes, "volume_type", source ? stringOr(source.attributes, "type", "gp2") : "gp2");
  return { ...copy, sizeGb: size, type };
}
