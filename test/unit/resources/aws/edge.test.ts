import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";

describe("CloudFront distributions", () => {
  it("show the rates of one area without usage", () => {
    expect(lines("aws_cloudfront_distribution")).toEqual([
      "Invalidation requests (first 1k): ? paths",
      "US, Mexico, Canada / Data transfer out to internet (first 10TB): ? GB",
      "US, Mexico, Canada / Data transfer out to origin: ? GB",
      "US, Mexico, Canada / HTTP requests: ? 10k requests",
      "US, Mexico, Canada / HTTPS requests: ? 10k requests",
    ]);
  });

  it("tier the transfer of each area by itself", () => {
    const usage = { monthly_data_transfer_to_internet_gb: { india: 20_000 }, monthly_http_requests: { europe: 30_000 } };

    expect(lines("aws_cloudfront_distribution", {}, { usage })).toEqual(
      expect.arrayContaining([
        "India / Data transfer out to internet (first 10TB): 10240 GB",
        "India / Data transfer out to internet (next 40TB): 9760 GB",
        "Europe, Israel / HTTP requests: 3 10k requests",
      ]),
    );
  });

  it("charge paths to invalidate beyond the first thousand", () => {
    const names = lines("aws_cloudfront_distribution", {}, { usage: { monthly_invalidation_requests: 1_500 } });

    expect(names).toEqual(
      expect.arrayContaining(["Invalidation requests (first 1k): 1000 paths", "Invalidation requests (over 1k): 500 paths"]),
    );
  });

  it.each([
    [
      "field level encryption",
      { ordered_cache_behavior: [{ field_level_encryption_id: "x" }] },
      "Field level encryption requests: ? 10k requests",
    ],
    ["real-time logs", { default_cache_behavior: [{ realtime_log_config_arn: "arn" }] }, "Real-time log requests: ? 1M lines"],
    ["dedicated addresses", { viewer_certificate: [{ ssl_support_method: "vip" }] }, "Dedicated IP custom SSLs: 1 certificates"],
    [
      "origin shield",
      { origin: [{ origin_shield: [{ enabled: true, origin_shield_region: "ap-northeast-1" }] }] },
      "Origin shield HTTP requests (Japan ap-northeast-1): ? 10k requests",
    ],
  ])("bill %s where it is configured", (_, values, expected) => {
    expect(lines("aws_cloudfront_distribution", values)).toContain(expected);
    expect(lines("aws_cloudfront_distribution")).not.toContain(expected);
  });

  it("serve certificates by SNI free of charge", () => {
    expect(lines("aws_cloudfront_distribution", { viewer_certificate: [{ ssl_support_method: "sni-only" }] }).join()).not.toContain("SSL");
  });
});

describe("web ACLs", () => {
  const group = { statement: [{ rule_group_reference_statement: [{ arn: "x" }] }] };
  const managed = { statement: [{ managed_rule_group_statement: [{ name: "y" }] }] };
  const own = { statement: [{ geo_match_statement: [{}] }] };

  it("count rules, groups and managed groups, and the rules inside groups that usage tells", () => {
    expect(lines("aws_wafv2_web_acl", { rule: [own, own, group, managed] })).toEqual([
      "Web ACL usage: 1 months",
      "Rules: 2 rules",
      "Rule groups: 1 groups",
      "Managed rule groups: 1 groups",
      "Requests: ? 1M requests",
    ]);
    expect(lines("aws_wafv2_web_acl", { rule: [own, group] }, { usage: { rule_group_rules: 4, managed_rule_group_rules: 10 } })).toContain(
      "Rules: 15 rules",
    );
  });

  it("without rules bill the ACL and requests", () => {
    expect(lines("aws_wafv2_web_acl")).toEqual(["Web ACL usage: 1 months", "Requests: ? 1M requests"]);
  });

  it.each([
    ["aws_waf_web_acl", "rules"],
    ["aws_wafregional_web_acl", "rule"],
  ])("of WAF Classic are the same: %s", (type, block) => {
    const values = { [block]: [{ type: "REGULAR" }, { type: "RATE_BASED" }, { type: "GROUP" }] };

    expect(lines(type, values, { usage: { rule_group_rules: 5 } })).toEqual([
      "Web ACL usage: 1 months",
      "Rules: 7 rules",
      "Rule groups: 1 groups",
      "Requests: ? 1M requests",
    ]);
    expect(bill(type).components[0]?.query.attributes).toEqual({ usagetype: "WebACL" });
  });
});
