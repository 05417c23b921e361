import { defineResource, tiered } from "../define.js";

const TIERS = [{ label: "first 100K", upTo: 100_000 }, { label: "next 400K", upTo: 500_000 }, { label: "over 500K" }];

export const configRule = defineResource({
  type: [
    "aws_config_config_rule",
    "aws_config_organization_custom_rule",
    "aws_config_organization_managed_rule",
    "aws_config_organization_custom_policy_rule",
  ],
  source: "https://aws.amazon.com/config/pricing/",
  usage: { monthly_rule_evaluations: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AWSConfig",
      family: "Management Tools - AWS Config Rules",
      region,
      attributes: { usagetype: "ConfigRuleEvaluations" },
    } as const;
    return tiered("Rule evaluations", "evaluations", query, usage.monthly_rule_evaluations, TIERS);
  },
});
