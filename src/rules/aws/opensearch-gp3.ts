import { defineRule, pass, propose, skip } from "../define.js";
import { FULL_THROUGHPUT_FROM_GB, gp3Performance } from "./shared/gp3.js";

// Families before the fifth generation cannot be relied on to take gp3.
const OLD = /^(?:t2|[mcri][234])\./;

export const opensearchGp3 = defineRule({
  id: "aws-opensearch-gp3",
  title: "Move gp2 storage of search domains to gp3",
  appliesTo: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
  risk: "low",
  effect: "in-place",
  whenNot: "The domain is deployed blue/green, so wait for a quiet hour. Old instance families keep gp2.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html",
  options: { fullThroughputFromGb: FULL_THROUGHPUT_FROM_GB },

  evaluate({ attributes, options }) {
    const disk = attributes.block("ebs_options");
    if (!disk?.boolean("ebs_enabled") || disk.string("volume_type", "gp2") !== "gp2") return pass();
    if (OLD.test(attributes.block("cluster_config")?.string("instance_type") ?? "")) return pass();
    const size = disk.number("volume_size");
    if (size === null) return skip("unknown-attribute", "ebs_options[0].volume_size");

    const changes = Object.entries({ volume_type: "gp3", ...gp3Performance(size, options.fullThroughputFromGb) });
    return propose(
      changes.map(([name, to]) => ({ path: ["ebs_options", 0, name], to })),
      "gp3 costs less per GB than gp2 and is at least as fast.",
    );
  },
});
