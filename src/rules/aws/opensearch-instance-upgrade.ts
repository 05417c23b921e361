import { choose, defineRule, pass, propose, type ValueChange } from "../define.js";
import { stringOr } from "../provider-default.js";
import { isAtLeast } from "./shared/engine-version.js";
import { gravitonTargets, OPENSEARCH_FAMILIES } from "./shared/graviton.js";

// Graviton needs Elasticsearch 7.9; every OpenSearch version has it.
const FIRST_ELASTICSEARCH = "7.9";

export const opensearchInstanceUpgrade = defineRule({
  id: "aws-opensearch-instance-upgrade",
  title: "Run search domains on Graviton",
  appliesTo: ["aws_opensearch_domain"],
  risk: "low",
  effect: "in-place",
  whenNot: "The domain is deployed blue/green, so wait for a quiet hour. A reserved instance of the old family no longer covers it.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html",

  evaluate(context) {
    const { attributes } = context;
    const version = stringOr(context, "engine_version", null);
    const elasticsearch = version?.startsWith("Elasticsearch_") ? version.slice("Elasticsearch_".length) : null;
    if (elasticsearch !== null && !isAtLeast(elasticsearch, FIRST_ELASTICSEARCH)) return pass();
    const cluster = attributes.block("cluster_config");
    if (!cluster || !attributes.block("ebs_options")?.boolean("ebs_enabled")) return pass();

    const data = moves(cluster.string("instance_type"));
    if (data.length === 0) return pass();
    // Graviton and Intel nodes do not mix, so masters move along or the domain stays as it is.
    const masters = cluster.boolean("dedicated_master_enabled") ? moves(cluster.string("dedicated_master_type")) : null;
    if (masters?.length === 0) return pass();
    const reason = "The same size on Graviton costs less, and clients notice nothing.";
    return choose(data.map((target, index) => propose(changes(target, masters?.[index] ?? masters?.[0] ?? null), reason)));
  },
});

function moves(instanceType: string | null): string[] {
  const [family = "", size = "", service = ""] = instanceType?.split(".") ?? [];
  return gravitonTargets(OPENSEARCH_FAMILIES, family, size).map((target) => `${target}.${size}.${service}`);
}

function changes(data: string, master: string | null): ValueChange[] {
  const list: ValueChange[] = [{ path: ["cluster_config", 0, "instance_type"], to: data }];
  if (master !== null) list.push({ path: ["cluster_config", 0, "dedicated_master_type"], to: master });
  return list;
}
