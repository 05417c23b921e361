import { defineResource, fixed } from "../define.js";

/** A rule, or a group of rules, that is added to a web ACL outside its own block. */
export const wafv2WebAclRule = defineResource({
  type: ["aws_wafv2_web_acl_rule_group_association", "aws_wafv2_web_acl_rule"],
  source: "https://aws.amazon.com/waf/pricing/",

  components({ type, region }) {
    const query = {
      vendor: "aws",
      service: "awswaf",
      family: "Web Application Firewall",
      region,
      attributes: { usagetype: "RuleV2" },
    } as const;
    return type === "aws_wafv2_web_acl_rule" ? fixed("Rules", "rules", query, 1) : fixed("Rule groups", "groups", query, 1);
  },
});
