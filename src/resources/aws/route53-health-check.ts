import type { Attributes } from "../../model/attributes.js";
import { defineResource, fixed } from "../define.js";

export const route53HealthCheck = defineResource({
  type: "aws_route53_health_check",
  source: "https://aws.amazon.com/route53/pricing/",
  usage: { endpoint_type: "string" },

  components({ attributes, usage }) {
    const outside = usage.endpoint_type !== undefined && /^non[_-]?aws$/i.test(usage.endpoint_type);
    const product = (usagetype: string, startUsageAmount: string) =>
      ({
        vendor: "aws",
        service: "AmazonRoute53",
        family: "DNS Health Check",
        region: null,
        attributes: { usagetype },
        terms: { startUsageAmount },
      }) as const;

    return [
      // The first 50 checks of endpoints in AWS are free for an account; the rate after them is shown.
      outside
        ? fixed("Health check", "months", product("Health-Check-Non-AWS", "0"), 1)
        : fixed("Health check", "months", product("Health-Check-AWS", "50"), 1),
      () =>
        fixed(
          "Optional features",
          "months",
          product(outside ? "Health-Check-Option-Non-AWS" : "Health-Check-Option-AWS", "0"),
          optionalFeatures(attributes),
        ),
    ];
  },
});

/** HTTPS, string matching, fast interval and latency measurement are charged one by one. */
function optionalFeatures(attributes: Attributes): number {
  const type = attributes.string("type", "");
  const features = [
    type.startsWith("HTTPS"),
    type.endsWith("STR_MATCH"),
    attributes.number("request_interval", 30) === 10,
    attributes.boolean("measure_latency"),
  ];
  return features.filter(Boolean).length;
}
