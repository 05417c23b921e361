import { choose, defineRule, pass, propose } from "../define.js";
import { stringOr } from "../provider-default.js";
import { isAtLeast } from "./shared/engine-version.js";
import { ELASTICACHE_FAMILIES, gravitonTargets } from "./shared/graviton.js";

// Redis runs on Graviton from this version on.
const FIRST_REDIS = "5.0.6";

export const elasticacheGraviton = defineRule({
  id: "aws-elasticache-graviton",
  title: "Run caches on Graviton",
  appliesTo: ["aws_elasticache_replication_group", "aws_elasticache_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot:
    "Usable memory differs a little between families: look at the used share first. A reserved node of the old family no longer covers it.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html",

  evaluate(context) {
    const { attributes, resource } = context;
    const single = resource.type === "aws_elasticache_cluster";
    // A member of a group takes its node type from there, and changing a Memcached node replaces the cluster.
    if (single && (attributes.has("replication_group_id") || attributes.string("engine") !== "redis")) return pass();
    const [prefix, family = "", size = ""] = attributes.string("node_type")?.split(".") ?? [];
    const targets = prefix === "cache" ? gravitonTargets(ELASTICACHE_FAMILIES, family, size) : [];
    if (targets.length === 0) return pass();
    const version = stringOr(context, "engine_version", null);
    if (version !== null && !isAtLeast(version.replace(/\.x$/, ""), FIRST_REDIS)) return pass();

    return choose(
      targets.map((target) =>
        propose({ node_type: `cache.${target}.${size}` }, "The same size on Graviton costs less, and clients notice nothing."),
      ),
    );
  },
});
