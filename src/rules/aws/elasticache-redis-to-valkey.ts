import { defineRule, pass, propose, type RuleContext, type RuleOptions, type RuleOutcome, skip, type ValueChange } from "../define.js";
import { stringOr } from "../provider-default.js";
import { isAtLeast } from "./shared/engine-version.js";

// Redis can be upgraded to Valkey in place from this version on. Valkey 7.2 speaks the protocol of Redis 7.2.
const FIRST_REDIS = "5.0.6";
const VALKEY = "7.2";

export const elasticacheRedisToValkey = defineRule({
  id: "aws-elasticache-redis-to-valkey",
  title: "Move Redis caches to Valkey",
  appliesTo: ["aws_elasticache_replication_group", "aws_elasticache_serverless_cache", "aws_memorydb_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot: "There is no way back to Redis. A parameter group of your own has to be made again for the Valkey family.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html",

  evaluate(context) {
    const { resource, attributes } = context;
    if (attributes.has("global_replication_group_id") || stringOr(context, "engine", "redis") !== "redis") return pass();
    if (resource.type === "aws_elasticache_serverless_cache") return moved([{ path: ["engine"], to: "valkey" }]);
    const version = stringOr(context, "engine_version", null);
    if (version !== null && !isAtLeast(version.replace(/\.x$/, ""), FIRST_REDIS)) return pass();
    return moveNodes(context);
  },
});

function moveNodes(context: RuleContext<RuleOptions>): RuleOutcome {
  const name = "parameter_group_name";
  const group = stringOr(context, name, null);
  const successor = group === null ? null : valkeyGroup(group);
  if (group !== null && successor === null) return skip("needs-review", name);
  const changes: ValueChange[] = [
    { path: ["engine"], to: "valkey" },
    { path: ["engine_version"], to: VALKEY },
  ];
  if (successor !== null) changes.push({ path: [name], to: successor });
  return moved(changes);
}

/** The default group of the Valkey family; null for a group of one's own. */
function valkeyGroup(group: string): string | null {
  if (/^default\.memorydb-redis\d+/.test(group)) return "default.memorydb-valkey7";
  const found = /^default\.redis[\d.]+(x?)(\.cluster\.on)?$/.exec(group);
  return found ? `default.valkey7${found[2] ?? ""}` : null;
}

function moved(changes: readonly ValueChange[]): RuleOutcome {
  return propose(changes, "Valkey costs less than Redis OSS for the same node, and clients need no change.");
}
