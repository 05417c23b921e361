import type { Attributes } from "../../model/attributes.js";
import { defineResource } from "../define.js";
import { webAcl } from "./shared/web-acl.js";

export const wafv2WebAcl = defineResource({
  type: "aws_wafv2_web_acl",
  source: "https://aws.amazon.com/waf/pricing/",
  usage: { monthly_requests: "number", rule_group_rules: "number", managed_rule_group_rules: "number" },

  components({ region, attributes, usage }) {
    return () => {
      const rules = attributes.blocks("rule");
      const groups = rules.filter((rule) => hasStatement(rule, "rule_group_reference_statement")).length;
      const managedGroups = rules.filter((rule) => hasStatement(rule, "managed_rule_group_statement")).length;
      return webAcl({
        region,
        generation: "v2",
        rules: rules.length - groups - managedGroups,
        groups,
        managedGroups,
        groupRules: (usage.rule_group_rules ?? 0) + (usage.managed_rule_group_rules ?? 0),
        requests: usage.monthly_requests,
      });
    };
  },
});

function hasStatement(rule: Attributes, kind: string): boolean {
  return rule.blocks("statement").some((statement) => statement.blocks(kind).length > 0);
}
