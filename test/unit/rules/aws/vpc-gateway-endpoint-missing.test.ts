import { describe, expect, it } from "vitest";
import type { Resource } from "../../../../src/model/resource.js";
import { vpcGatewayEndpointMissing } from "../../../../src/rules/aws/vpc-gateway-endpoint-missing.js";
import { resource } from "../../../support/graph.js";
import { outcomeOf } from "../../../support/rule-case.js";

const subnet = resource("aws_subnet.public", { id: "subnet-0a1b2c3d4e", vpc_id: "vpc-0a1b2c3d4e" });
const gateway = resource("aws_nat_gateway.main", { id: "nat-0a1b2c3d4e", subnet_id: "subnet-0a1b2c3d4e" });
const table = resource("aws_route_table.private", {
  id: "rtb-0a1b2c3d4e",
  vpc_id: "vpc-0a1b2c3d4e",
  route: [{ cidr_block: "0.0.0.0/0", nat_gateway_id: "nat-0a1b2c3d4e" }],
});
const open = resource("aws_route_table.public", {
  id: "rtb-0123456789",
  vpc_id: "vpc-0a1b2c3d4e",
  route: [{ cidr_block: "0.0.0.0/0", gateway_id: "igw-0a1b2c3d4e" }],
});
const endpoint = (values: Record<string, string>) => resource("aws_vpc_endpoint.s3", { vpc_id: "vpc-0a1b2c3d4e", ...values });

const vpc = (others: readonly Resource[]) =>
  outcomeOf(vpcGatewayEndpointMissing, { type: "aws_vpc", values: { id: "vpc-0a1b2c3d4e" }, others, region: "eu-west-1" });

const added = (service: string, tables: unknown = [{ $ref: "aws_route_table.private.id" }]) => ({
  [`+aws_vpc_endpoint.this_${service}`]: {
    vpc_id: { $ref: "aws_vpc.this.id" },
    service_name: `com.amazonaws.eu-west-1.${service}`,
    vpc_endpoint_type: "Gateway",
    route_table_ids: tables,
  },
});

describe("aws-vpc-gateway-endpoint-missing", () => {
  it("adds an endpoint to the route tables that lead to the NAT gateway", () => {
    expect(vpc([subnet, gateway, table, open])).toEqual(added("s3"));
  });

  it("adds one for DynamoDB where there is a table", () => {
    expect(vpc([subnet, gateway, table, resource("aws_dynamodb_table.t", { name: "t" })])).toEqual({
      ...added("s3"),
      ...added("dynamodb"),
    });
  });

  it("finds routes that are resources of their own", () => {
    const bare = resource("aws_route_table.private", { id: "rtb-0a1b2c3d4e", vpc_id: "vpc-0a1b2c3d4e" });
    const route = resource("aws_route.out", { route_table_id: "rtb-0a1b2c3d4e", nat_gateway_id: "nat-0a1b2c3d4e" });

    expect(vpc([subnet, gateway, bare, route])).toEqual(added("s3"));
  });

  it("writes tables made by count as a splat", () => {
    const counted = [0, 1].map((index) => ({
      ...table,
      address: `aws_route_table.private[${index}]`,
      index,
      values: { ...table.values, id: `rtb-0a1b2c3d4${index}` },
    }));

    expect(vpc([subnet, gateway, ...counted])).toEqual(added("s3", { $ref: "aws_route_table.private[*].id" }));
  });

  it.each([
    ["without a NAT gateway", [subnet, table]],
    ["with a gateway endpoint", [subnet, gateway, table, endpoint({ service_name: "com.amazonaws.eu-west-1.s3" })]],
  ])("passes a VPC %s", (_, others) => {
    expect(vpc(others)).toBe("pass");
  });

  it("does not take an interface endpoint for a gateway endpoint", () => {
    expect(vpc([subnet, gateway, table, endpoint({ service_name: "com.amazonaws.eu-west-1.s3", vpc_endpoint_type: "Interface" })])).toEqual(
      added("s3"),
    );
  });

  it("skips when an endpoint's service or the route tables are not known", () => {
    const unknown = { ...endpoint({}), unknown: { service_name: true } };

    expect(vpc([subnet, gateway, table, unknown])).toEqual({ skip: "unknown-attribute", detail: "service_name" });
    expect(vpc([subnet, gateway, open])).toMatchObject({ skip: "needs-review" });
  });
});
