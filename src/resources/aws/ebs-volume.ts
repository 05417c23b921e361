import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource } from "../define.js";
import { readVolume, volumeParts } from "./shared/ebs.js";

export const ebsVolume = defineResource({
  type: "aws_ebs_volume",
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: { monthly_standard_io_requests: "number" },

  components({ region, attributes, usage }) {
    // A volume made from a snapshot takes the snapshot's size, which the configuration does not tell.
    if (!attributes.has("size")) throw new UnknownAttribute("size", "unknown");
    return volumeParts(region, readVolume(attributes, { type: "type", size: "size" }), 1, usage.monthly_standard_io_requests);
  },
});
