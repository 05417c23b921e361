import { fixed, metered, type Part } from "../../define.js";

interface WebAcl {
  readonly region: string;
  readonly generation: "classic" | "v2";
  /** Rules written in the ACL itself. */
  readonly rules: number;
  readonly groups: number;
  readonly managedGroups: number;
  /** Rules inside the groups, which usage values tell. */
  readonly groupRules: number;
  readonly requests: number | undefined;
}

const USAGE_TYPES = {
  classic: { acl: "WebACL", rule: "Rule", request: "Request" },
  v2: { acl: "WebACLV2", rule: "RuleV2", request: "RequestV2-Tier1" },
} as const;

/** A web ACL of WAF Classic or of WAF: the ACL, each rule and each rule group a month, and requests. */
export function webAcl({ region, generation, rules, groups, managedGroups, groupRules, requests }: WebAcl): Part {
  const product = (usagetype: string) =>
    ({ vendor: "aws", service: "awswaf", family: "Web Application Firewall", region, attributes: { usagetype } }) as const;
  const usageTypes = USAGE_TYPES[generation];
  const rule = product(usageTypes.rule);

  return [
    fixed("Web ACL usage", "months", product(usageTypes.acl), 1),
    fixed("Rules", "rules", rule, rules + groupRules),
    fixed("Rule groups", "groups", rule, groups),
    fixed("Managed rule groups", "groups", rule, managedGroups),
    metered("Requests", "1M requests", product(usageTypes.request), requests, { per: 1_000_000 }),
  ];
}
