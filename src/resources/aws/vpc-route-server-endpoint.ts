import { defineResource, hourly } from "../define.js";

export const vpcRouteServerEndpoint = defineResource({
  type: "aws_vpc_route_server_endpoint",
  source: "https://aws.amazon.com/vpc/pricing/",

  components({ region }) {
    return hourly("Route server endpoint", {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "RouteServerEndpoint-Hours" },
    });
  },
});
