import { defineResource, hourly } from "../define.js";

export const lightsailLb = defineResource({
  type: "aws_lightsail_lb",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ region }) {
    return hourly("Load balancer", {
      vendor: "aws",
      service: "AmazonLightsail",
      family: null,
      region,
      attributes: { group: "Lightsail Load Balancer" },
    });
  },
});
