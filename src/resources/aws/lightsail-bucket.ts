import { defineResource, fixed } from "../define.js";
import { required } from "./shared/computed.js";

/** A bucket and a distribution are paid by the bundle, whatever is used of it. */
export const lightsailBucket = defineResource({
  type: ["aws_lightsail_bucket", "aws_lightsail_distribution"],
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ type, attributes, region }) {
    const bundle = required(attributes, "bundle_id");
    const kind = type === "aws_lightsail_bucket" ? "Bucket" : "Distribution";
    return fixed(
      `${kind} (${bundle})`,
      "months",
      { vendor: "aws", service: "AmazonLightsail", family: null, region, attributes: { usagetype: `${kind}Usage:${bundle}` } },
      1,
    );
  },
});
