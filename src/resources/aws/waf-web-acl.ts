import { defineResource } from "../define.js";
import { webAcl } from "./shared/web-acl.js";

export const wafWebAcl = defineResource({
  type: ["aws_waf_web_acl", "aws_wafregional_web_acl"],
  source: "https://aws.amazon.com/waf/pricing/",
  usage: { monthly_requests: "number", rule_group_rules: "number" },

  components({ region, attributes, usage }) {
    return () => {
      // aws_wafregional_web_acl names its blocks in the singular.
      const rules = [...attributes.blocks("rules"), ...attributes.blocks("rule")];
      const groups = rules.filter((rule) => rule.string("type", "REGULAR") === "GROUP").length;
      return webAcl({
        region,
        generation: "classic",
        rules: rules.length - groups,
        groups,
        managedGroups: 0,
        groupRules: usage.rule_group_rules ?? 0,
        requests: usage.monthly_requests,
      });
    };
  },
});
