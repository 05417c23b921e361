import { defineResource, type Related } from "../define.js";
import { blocksOrNone, booleanOr, stringOr } from "./shared/computed.js";
import { isLeftToAws } from "./shared/left-to-aws.js";
import { listLength } from "./shared/list-length.js";
import { loadBalancer, LOAD_BALANCER_USAGE } from "./shared/load-balancer.js";

const WITHOUT_IPV4 = "dualstack-without-public-ipv4";

export const lb = defineResource({
  type: ["aws_lb", "aws_alb"],
  source: "https://aws.amazon.com/elasticloadbalancing/pricing/",
  usage: LOAD_BALANCER_USAGE,

  components(context) {
    const { region, attributes, usage } = context;
    const type = attributes.string("load_balancer_type", "application").toLowerCase();
    if (type === "gateway") return loadBalancer(type, region, usage);
    return loadBalancer(
      type === "network" ? type : "application",
      region,
      usage,
      () => (booleanOr(attributes, "internal", false) ? 0 : publicAddresses(context)),
      () => blocksOrNone(attributes, "minimum_load_balancer_capacity")[0]?.number("capacity_units") ?? 0,
    );
  },
});

/** A load balancer that faces the internet takes an address of Amazon's in each of its subnets; Elastic IPs are billed by themselves. */
function publicAddresses(context: Pick<Related, "attributes" | "references">): number {
  const { attributes } = context;
  // Without public IPv4, or with addresses of the customer's own pool.
  if (stringOr(attributes, "ip_address_type", "") === WITHOUT_IPV4 || blocksOrNone(attributes, "ipam_pools").length > 0) return 0;
  const mappings = blocksOrNone(attributes, "subnet_mapping");
  if (mappings.length > 0) return mappings.filter((mapping) => mapping.known("allocation_id") && !mapping.has("allocation_id")).length;
  if (isLeftToAws(context, "subnets")) return 0;
  // A plan does not know the ids of new subnets, but the expression names them.
  const named = attributes.known("subnets") ? [] : context.references("subnets").filter((target) => target.type === "aws_subnet");
  return named.length > 0 ? named.length : listLength(attributes, "subnets");
}
