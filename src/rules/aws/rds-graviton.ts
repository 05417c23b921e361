import { attributesOf, type Resource, type ResourceGraph } from "../../model/resource.js";
import { choose, defineRule, pass, propose, type RuleContext, type RuleOptions, skip } from "../define.js";
import { stringOr } from "../provider-default.js";
import { hasArrived } from "./shared/engine-version.js";
import { gravitonTargets, RDS_FAMILIES } from "./shared/graviton.js";

// First versions with Graviton, one for each release line, oldest line first. Origin: rule catalogue, aws-rds-graviton-min-versions (autumn
// 2026); t4g's PostgreSQL 12.7 is taken for all of the sixth generation. Engines that are not listed do not run on Graviton.
const SIXTH: Readonly<Record<string, readonly string[]>> = {
  mysql: ["8.0.17"],
  mariadb: ["10.4.13", "10.5.8"],
  postgres: ["12.7", "13.1"],
  "aurora-mysql": ["2.9.2", "3.1"],
  "aurora-postgresql": ["11.9", "12.4", "13.3"],
  docdb: ["4.0.0"],
  neptune: ["1.1.0.0"],
};
const SEVENTH: Readonly<Record<string, readonly string[]>> = {
  mysql: ["8.0.28"],
  mariadb: ["10.4.24", "10.5.15", "10.6.10"],
  postgres: ["13.4", "14.5", "15"],
  "aurora-mysql": ["3.3.1"],
  "aurora-postgresql": ["13.10", "14.7", "15.2"],
};

const DEFAULT_ENGINE: Readonly<Record<string, string>> = { aws_docdb_cluster_instance: "docdb", aws_neptune_cluster_instance: "neptune" };

export const rdsGraviton = defineRule({
  id: "aws-rds-graviton",
  title: "Run databases on Graviton",
  appliesTo: ["aws_db_instance", "aws_rds_cluster_instance", "aws_docdb_cluster_instance", "aws_neptune_cluster_instance"],
  risk: "low",
  effect: "restart",
  whenNot: "The change fails over or restarts the database. A reserved instance of the old family no longer covers it.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html",

  evaluate(context) {
    const instanceClass = context.attributes.string("instance_class");
    const [prefix, family = "", size = ""] = instanceClass?.split(".") ?? [];
    const targets = prefix === "db" ? gravitonTargets(RDS_FAMILIES, family, size) : [];
    if (targets.length === 0) return pass();
    const engine = stringOr(context, "engine", DEFAULT_ENGINE[context.resource.type] ?? null);
    if (engine === null) return skip("unknown-attribute", "engine");

    const version = engineVersion(context);
    const supported = targets.filter((target) => runsOn(target, engine, version));
    const reason = `The same size on Graviton costs less, and ${engine} needs no change of the application.`;
    return choose(
      supported.map((target) =>
        propose({ instance_class: `db.${target}.${size}` }, reason, {
          evidence: version === null ? [] : [`${engine} ${version} runs on Graviton.`],
        }),
      ),
    );
  },
});

function runsOn(target: string, engine: string, version: string | null): boolean {
  const arrivals = (target.endsWith("7g") ? SEVENTH : SIXTH)[engine];
  if (!arrivals) return false;
  // Where no version is written RDS takes its default, which is newer than all of these.
  return version === null || hasArrived(version, arrivals);
}

/** Aurora MySQL versions carry the MySQL version in front: `8.0.mysql_aurora.3.04.0`; its 5.7 is line 2 and its 8.0 line 3. */
function engineVersion(context: RuleContext<RuleOptions>): string | null {
  const version = stringOr(context, "engine_version", null) ?? clusterVersion(context.graph, context.resource);
  if (version === null) return null;
  const aurora = version.split("mysql_aurora.")[1];
  if (aurora !== undefined) return aurora;
  if (context.attributes.string("engine") !== "aurora-mysql") return version;
  return version.startsWith("5.7") ? "2" : "3";
}

function clusterVersion(graph: ResourceGraph, resource: Resource): string | null {
  const [cluster] = resource.type === "aws_db_instance" ? [] : graph.references(resource, "cluster_identifier");
  return cluster ? stringOr({ graph, resource: cluster, attributes: attributesOf(cluster) }, "engine_version", null) : null;
}
