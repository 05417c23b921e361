import type { Attributes } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, type ResourceContext, type UsageOf } from "../define.js";
import { isUnknownAndWritten } from "./shared/computed.js";
import { addressInUse } from "./shared/public-ipv4.js";

// The blocks and arguments by which other resources take an address.
const TAKERS: readonly (readonly [type: string, attribute: string])[] = [
  ["aws_eip_association", "allocation_id"],
  ["aws_eip_association", "public_ip"],
  ["aws_nat_gateway", "allocation_id"],
  ["aws_nat_gateway", "secondary_allocation_ids"],
  ["aws_lb", "subnet_mapping"],
  ["aws_alb", "subnet_mapping"],
  ["aws_transfer_server", "endpoint_details"],
  ["aws_nat_gateway_eip_association", "allocation_id"],
  ["aws_nat_gateway", "availability_zone_address"],
  ["aws_redshift_cluster", "elastic_ip"],
];

const usageKeys = { monthly_in_use_hrs: "number" } as const;

export const eip = defineResource({
  type: "aws_eip",
  source: "https://aws.amazon.com/vpc/pricing/",
  usage: usageKeys,

  components(context) {
    const { region, attributes, usage } = context;
    // Addresses of a pool that the customer brings or owns cost nothing.
    if (attributes.has("customer_owned_ipv4_pool") || isBrought(attributes)) return null;
    if (isTaken(context)) {
      const hours = usage.monthly_in_use_hrs;
      return hourly("Public IPv4 address (in use)", addressInUse(region), 1, {
        hours: hours ?? HOURS_PER_MONTH,
        usageBased: hours !== undefined,
      });
    }
    const idle = {
      vendor: "aws",
      service: "AmazonEC2",
      family: "IP Address",
      region,
      attributes: { usagetype: "ElasticIP:IdleAddress" },
    } as const;
    // The first hour of the price list's tiers is free.
    return hourly("IP address (if unused)", { ...idle, terms: { startUsageAmount: "1" } });
  },
});

/** A pool of Amazon is called `amazon`; any other is the customer's own. */
function isBrought(attributes: Attributes): boolean {
  return attributes.known("public_ipv4_pool") && attributes.has("public_ipv4_pool") && attributes.string("public_ipv4_pool") !== "amazon";
}

function isTaken(context: ResourceContext<UsageOf<typeof usageKeys>>): boolean {
  const { attributes } = context;
  for (const taker of ["instance", "network_interface"]) {
    if (attributes.has(taker) || isUnknownAndWritten(attributes, taker) || context.references(taker).length > 0) return true;
  }
  return TAKERS.some(([type, attribute]) => context.referrers(type, attribute).length > 0);
}
