import { defineRule, pass, propose } from "../define.js";

export const auroraIoOptimizedNonprod = defineRule({
  id: "aws-aurora-io-optimized-nonprod",
  title: "Use standard storage for non-production clusters",
  appliesTo: ["aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot: "Load tests may cause so much I/O that the optimized storage is cheaper. AWS allows the change once in 30 days.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.Aurora_Fea_Regions_DB-eng.Feature.storage-type.html",

  evaluate({ resource, attributes, nonProduction }) {
    if (!nonProduction) return pass();
    const aurora = resource.type === "aws_rds_cluster";
    // On a Multi-AZ cluster that is not Aurora a change of the storage type replaces the cluster.
    if (aurora && !(attributes.string("engine") ?? "").startsWith("aurora")) return pass();
    if (attributes.string("storage_type") !== (aurora ? "aurora-iopt1" : "iopt1")) return pass();

    return propose(
      { storage_type: aurora ? "" : "standard" },
      "Optimized storage raises the price of instances and storage and pays off only with much I/O.",
    );
  },
});
