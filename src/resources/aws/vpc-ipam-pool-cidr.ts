import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { defineResource, hourly, type ResourceContext } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";

const IPV4_BITS = 32;

/** A block of public IPv4 addresses that Amazon provides is billed for every address, used or not. What the customer brings, private or IPv6, is free. */
export const vpcIpamPoolCidr = defineResource({
  type: "aws_vpc_ipam_pool_cidr",
  source: "https://aws.amazon.com/vpc/pricing/",

  components(context) {
    const { region, attributes } = context;
    return () => {
      if (!isOfAmazon(context)) return null;
      const block = { vendor: "aws", service: "AmazonVPC", family: null, region } as const;
      const addresses = 2 ** (IPV4_BITS - prefixLength(attributes));
      return hourly("Contiguous public IPv4 addresses", { ...block, attributes: { usagetype: "PublicIPv4:ContiguousBlock" } }, addresses);
    };
  },
});

function isOfAmazon(context: Pick<ResourceContext, "attributes" | "references">): boolean {
  const [pool] = context.references("ipam_pool_id");
  return (
    pool !== undefined &&
    stringOr(pool.attributes, "public_ip_source", "byoip") === "amazon" &&
    stringOr(pool.attributes, "address_family", "ipv4") === "ipv4"
  );
}

function prefixLength(attributes: Attributes): number {
  const length = numberOr(attributes, "netmask_length", null) ?? Number(stringOr(attributes, "cidr", "").split("/")[1]);
  if (Number.isNaN(length)) throw new UnknownAttribute("netmask_length", "unknown");
  return length;
}
