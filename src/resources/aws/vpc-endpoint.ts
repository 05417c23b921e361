import { defineResource, hourly, metered, tiered, type Related } from "../define.js";
import { isLeftToAws } from "./shared/left-to-aws.js";
import { listLength } from "./shared/list-length.js";

const PETABYTE_GB = 1024 * 1024;

const TIERS = [{ label: "first 1PB", upTo: PETABYTE_GB }, { label: "next 4PB", upTo: 5 * PETABYTE_GB }, { label: "over 5PB" }];

export const vpcEndpoint = defineResource({
  type: "aws_vpc_endpoint",
  source: "https://aws.amazon.com/privatelink/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const endpoint = { vendor: "aws", service: "AmazonVPC", family: "VpcEndpoint", region } as const;
    const type = attributes.string("vpc_endpoint_type", "Gateway").toLowerCase();
    // Billed for each availability zone (one network interface a subnet); associations may add subnets outside the block.
    const interfaces = () =>
      Math.max(1, subnets(context) + context.referrers("aws_vpc_endpoint_subnet_association", "vpc_endpoint_id").length);

    if (type === "gatewayloadbalancer") {
      return [
        metered(
          "Data processed",
          "GB",
          { ...endpoint, attributes: { usagetype: "VpcEndpoint-GWLBE-Bytes" } },
          usage.monthly_data_processed_gb,
        ),
        () => hourly("Endpoint (GatewayLoadBalancer)", { ...endpoint, attributes: { usagetype: "VpcEndpoint-GWLBE-Hours" } }, interfaces()),
      ];
    }
    // Gateway endpoints (S3, DynamoDB) are free; resource and service-network endpoints are billed as interfaces.
    if (type === "gateway") return null;
    return [
      tiered(
        "Data processed",
        "GB",
        { ...endpoint, attributes: { usagetype: "VpcEndpoint-Bytes" } },
        usage.monthly_data_processed_gb,
        TIERS,
      ),
      () => hourly("Endpoint (Interface)", { ...endpoint, attributes: { usagetype: "VpcEndpoint-Hours" } }, interfaces()),
    ];
  },
});

/** The number of subnets. A plan does not know a set of new subnets, but the expression names them. */
function subnets(context: Pick<Related, "attributes" | "references">): number {
  if (isLeftToAws(context, "subnet_ids")) return 0;
  const named = context.references("subnet_ids");
  const onlySubnets = named.length > 0 && named.every(({ type }) => type === "aws_subnet");
  return !context.attributes.known("subnet_ids") && onlySubnets ? named.length : listLength(context.attributes, "subnet_ids");
}
