import { defineResource, tiered } from "../define.js";

const TIERS = [{ label: "first 100K", upTo: 100_000 }, { label: "next 400K", upTo: 500_000 }, { label: "over 500K" }];

export const configConformancePack = defineResource({
  type: ["aws_config_conformance_pack", "aws_config_organization_conformance_pack"],
  source: "https://aws.amazon.com/config/pricing/",
  usage: { monthly_rule_evaluations: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AWSConfig",
      family: null,
      region,
      attributes: { usagetype: "ConformancePackEvaluations" },
    } as const;
    return tiered("Conformance pack evaluations", "evaluations", query, usage.monthly_rule_evaluations, TIERS);
  },
});
