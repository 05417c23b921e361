import { defineRule, pass, propose, type ValueChange } from "../define.js";

export const opensearchDedicatedMastersNonprod = defineRule({
  id: "aws-opensearch-dedicated-masters-nonprod",
  title: "Run non-production search domains without dedicated masters",
  appliesTo: ["aws_opensearch_domain"],
  risk: "low",
  effect: "in-place",
  whenNot: "Large clusters need dedicated masters to stay stable. The domain is deployed blue/green.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
  options: { maxDataNodes: 10 },

  evaluate({ attributes, nonProduction, options }) {
    const cluster = attributes.block("cluster_config");
    if (!nonProduction || !cluster || cluster.number("instance_count", 1) > options.maxDataNodes) return pass();
    const changes: ValueChange[] = [];
    // Standby needs dedicated masters, so both go or neither.
    for (const name of ["multi_az_with_standby_enabled", "dedicated_master_enabled"]) {
      if (cluster.boolean(name)) changes.push({ path: ["cluster_config", 0, name], to: false });
    }
    return changes.length === 0 ? pass() : propose(changes, "Dedicated masters hold no data and are paid for like data nodes.");
  },
});
