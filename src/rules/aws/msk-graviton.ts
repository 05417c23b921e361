import { defineRule, pass, propose, skip } from "../define.js";
import { hasArrived } from "./shared/engine-version.js";

const SIZES = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];
// Kafka versions that run on m7g. Origin: rule catalogue, aws-msk-broker-upgrade (autumn 2026).
const FIRST_VERSIONS = ["2.8.2", "3.3.2", "3.4"];

export const mskGraviton = defineRule({
  id: "aws-msk-graviton",
  title: "Run Kafka brokers on Graviton",
  appliesTo: ["aws_msk_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot: "Brokers are replaced one after the other: topics need three replicas and clients that reconnect.",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",

  evaluate({ attributes }) {
    const type = attributes.block("broker_node_group_info")?.string("instance_type") ?? "";
    const [service, family, size = ""] = type.split(".");
    if (service !== "kafka" || family !== "m5" || !SIZES.includes(size)) return pass();
    const version = attributes.string("kafka_version");
    if (version === null) return skip("unknown-attribute", "kafka_version");
    if (!hasArrived(version, FIRST_VERSIONS)) return pass();

    return propose(
      [{ path: ["broker_node_group_info", 0, "instance_type"], to: `kafka.m7g.${size}` }],
      "The same size on Graviton costs less, and clients notice nothing.",
    );
  },
});
