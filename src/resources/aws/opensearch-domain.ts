import type { Attributes } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, hourly, type Part } from "../define.js";
import { blocksOrNone, booleanOr, numberOr, required, stringOr } from "./shared/computed.js";
import { opensearch } from "./shared/opensearch.js";
import { purchaseOf, RESERVED_USAGE } from "./shared/reserved.js";

// The first type that AWS takes when none is written.
const DEFAULT_TYPE = { elasticsearch: "m4.large.elasticsearch", search: "m4.large.search" };

const DEFAULT_MASTERS = 3;

export const opensearchDomain = defineResource({
  type: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
  source: "https://aws.amazon.com/opensearch-service/pricing/",
  usage: RESERVED_USAGE,

  components({ type, attributes, region, usage }) {
    const [cluster] = blocksOrNone(attributes, "cluster_config");
    const fallback = type === "aws_elasticsearch_domain" ? DEFAULT_TYPE.elasticsearch : DEFAULT_TYPE.search;
    const nodes = (name: string, instanceType: string, count: number): Part => {
      // The price list knows every type as `.search`.
      const listed = instanceType.replace(/\.elasticsearch$/, ".search");
      const { label, terms } = purchaseOf(usage);
      const query: PriceQuery = {
        ...opensearch(region, "Amazon OpenSearch Service Instance"),
        attributes: { instanceType: listed },
        terms,
      };
      return count === 0 ? null : hourly(`${name} (${label}, ${instanceType})`, query, count);
    };
    // Unwritten is one; an unknown count is not.
    const dataNodes = () => cluster?.number("instance_count", 1) ?? 1;

    return [
      () => nodes("Instance", cluster ? stringOr(cluster, "instance_type", fallback) : fallback, dataNodes()),
      () => {
        const [ebs] = blocksOrNone(attributes, "ebs_options");
        return ebs && booleanOr(ebs, "ebs_enabled", false) ? volumes(region, ebs, dataNodes()) : null;
      },
      () => {
        if (!cluster || !booleanOr(cluster, "dedicated_master_enabled", false)) return null;
        return nodes(
          "Dedicated master",
          stringOr(cluster, "dedicated_master_type", fallback),
          numberOr(cluster, "dedicated_master_count", DEFAULT_MASTERS),
        );
      },
      () => {
        if (!cluster || !booleanOr(cluster, "warm_enabled", false)) return null;
        return nodes("UltraWarm instance", stringOr(cluster, "warm_type", "ultrawarm1.medium.search"), numberOr(cluster, "warm_count", 0));
      },
      () => (cluster ? coordinators(cluster).map(({ instanceType, count }) => nodes("Dedicated coordinator", instanceType, count)) : null),
    ];
  },
});

/** Nodes that only route requests, billed like any other: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/Dedicated-coordinator-nodes.html */
function coordinators(cluster: Attributes): { instanceType: string; count: number }[] {
  const configurations = blocksOrNone(cluster, "node_options")
    .filter((options) => stringOr(options, "node_type", "") === "coordinator")
    .flatMap((options) => blocksOrNone(options, "node_config"));
  return configurations
    .filter((configuration) => booleanOr(configuration, "enabled", false))
    .map((configuration) => ({ instanceType: required(configuration, "type"), count: numberOr(configuration, "count", 0) }));
}

const MEDIA = new Map([
  ["gp2", "GP2"],
  ["gp3", "GP3"],
  ["io1", "PIOPS-Storage"],
  ["standard", "Magnetic"],
]);

/** Size, IOPS and throughput are written for one data node, and every data node has such a volume. */
function volumes(region: string, ebs: Attributes, nodes: number): Part[] {
  const type = stringOr(ebs, "volume_type", "gp2");
  const sizeGb = numberOr(ebs, "volume_size", 10);
  const iops = numberOr(ebs, "iops", 0);
  const family = opensearch(region, "Amazon OpenSearch Service Volume");
  const volume = (storageMedia: string): PriceQuery => ({ ...family, attributes: { storageMedia } });
  const parts: Part[] = [fixed(`Storage (${type})`, "GB", volume(MEDIA.get(type) ?? type), sizeGb * nodes)];

  if (type === "io1") parts.push(fixed("Storage IOPS (io1)", "IOPS", volume("PIOPS"), (iops > 0 ? iops : 1) * nodes));
  if (type === "gp3") {
    const paidIops = iops - includedIops(sizeGb);
    const paidThroughput = numberOr(ebs, "throughput", 0) - includedThroughput(sizeGb);
    if (paidThroughput > 0) parts.push(fixed("Throughput (gp3)", "Mbps", volume("GP3-ThroughPut-Storage"), paidThroughput * nodes));
    if (paidIops > 0)
      parts.push(fixed("Storage IOPS (gp3)", "IOPS", { ...family, attributes: { usagetype: /GP3-PIOPS/ } }, paidIops * nodes));
  }
  return parts;
}

// https://docs.aws.amazon.com/opensearch-service/latest/developerguide/opensearch-gp3.html: above 1 TiB each 3 TiB include 3,000 IOPS more,
// and each 3 TiB, counted from 170 GiB, 250 MiB/s; smaller volumes have 3,000 and 125.
function includedIops(sizeGb: number): number {
  return sizeGb <= 1024 ? 3000 : 3000 * Math.ceil(sizeGb / 3072);
}

function includedThroughput(sizeGb: number): number {
  return sizeGb < 170 ? 125 : 250 * Math.ceil(sizeGb / 3072);
}
