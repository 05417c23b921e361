import { defineResource, fixed } from "../define.js";

export const lightsailDisk = defineResource({
  type: "aws_lightsail_disk",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    return fixed(
      "Block storage",
      "GB",
      { vendor: "aws", service: "AmazonLightsail", family: null, region, attributes: { group: "Lightsail Block Storage" } },
      attributes.number("size_in_gb", 0),
    );
  },
});
