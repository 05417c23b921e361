import { defineResource, hourly, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { listLength } from "./shared/list-length.js";

/** Endpoints that a service manages are interface endpoints of PrivateLink, one in each subnet. */
export const opensearchVpcEndpoint = defineResource({
  type: ["aws_opensearch_vpc_endpoint", "aws_elasticsearch_vpc_endpoint", "aws_opensearchserverless_vpc_endpoint", "aws_db_proxy_endpoint"],
  source: "https://aws.amazon.com/privatelink/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ attributes, region, usage }) {
    const endpoint = { vendor: "aws", service: "AmazonVPC", family: "VpcEndpoint", region } as const;
    const [options = attributes] = blocksOrNone(attributes, "vpc_options");
    const subnets = () => listLength(options, options.has("vpc_subnet_ids") ? "vpc_subnet_ids" : "subnet_ids");
    return [
      () => hourly("Endpoint (Interface)", { ...endpoint, attributes: { usagetype: "VpcEndpoint-Hours" } }, Math.max(1, subnets())),
      metered("Data processed", "GB", { ...endpoint, attributes: { usagetype: "VpcEndpoint-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
