import { defineResource } from "../define.js";
import { readVolume, volumeParts } from "./shared/ebs.js";

export const ebsVolume = defineResource({
  type: "aws_ebs_volume",
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: { monthly_standard_io_requests: "number" },

  components({ region, attributes, usage }) {
    return volumeParts(region, readVolume(attributes, { type: "type", size: "size" }), 1, usage.monthly_standard_io_requests);
  },
});
