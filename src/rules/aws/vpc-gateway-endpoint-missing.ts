import type { NewResource } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import { attributesOf, type Resource, type ResourceGraph } from "../../model/resource.js";
import { defineRule, pass, propose, skip } from "../define.js";

export const vpcGatewayEndpointMissing = defineRule({
  id: "aws-vpc-gateway-endpoint-missing",
  title: "Reach S3 and DynamoDB through a gateway endpoint",
  appliesTo: ["aws_vpc"],
  risk: "low",
  effect: "in-place",
  whenNot:
    "Open connections to S3 break once when the route appears. Bucket policies that test the source address must test the endpoint instead.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
  saves: "usage",

  evaluate({ resource: vpc, graph }) {
    const gateways = natGateways(graph, vpc);
    if (gateways.length === 0) return pass();
    const missing = wantedServices(graph).filter((service) => !hasEndpoint(graph, vpc, service));
    if (missing.length === 0) return pass();
    if (!vpc.region || vpc.region.from === "assumed") return skip("unknown-region", "region");
    const tables = natRouteTables(graph, vpc);
    if (tables.length === 0) return skip("needs-review", "route tables of the private subnets");
    if (tables.some(({ module }) => module !== vpc.module)) return skip("needs-review", "route tables in another module");

    const region = vpc.region.name;
    const additions = missing.map((service) => endpoint(vpc, service, region, tables));
    const reason = `Traffic to ${missing.map((service) => NAMES[service]).join(" and ")} goes through a NAT gateway and is charged by the gigabyte; a gateway endpoint carries it for nothing.`;
    return propose([], reason, { additions, evidence: gateways.map(({ address }) => `${address} is in this VPC.`) });
  },
});

type Service = "s3" | "dynamodb";
const NAMES: Readonly<Record<Service, string>> = { s3: "S3", dynamodb: "DynamoDB" };

function wantedServices(graph: ResourceGraph): Service[] {
  return graph.resources.some(({ type }) => type === "aws_dynamodb_table") ? ["s3", "dynamodb"] : ["s3"];
}

function natGateways(graph: ResourceGraph, vpc: Resource): Resource[] {
  return graph.referrers(vpc, "aws_subnet", "vpc_id").flatMap((subnet) => graph.referrers(subnet, "aws_nat_gateway", "subnet_id"));
}

function hasEndpoint(graph: ResourceGraph, vpc: Resource, service: Service): boolean {
  return graph.referrers(vpc, "aws_vpc_endpoint", "vpc_id").some((candidate) => {
    const attributes = attributesOf(candidate);
    return (
      attributes.string("vpc_endpoint_type", "Gateway") === "Gateway" && (attributes.string("service_name") ?? "").endsWith(`.${service}`)
    );
  });
}

/** Route tables that send traffic to a NAT gateway, by a route of their own or by an `aws_route`. */
function natRouteTables(graph: ResourceGraph, vpc: Resource): Resource[] {
  return graph.referrers(vpc, "aws_route_table", "vpc_id").filter((table) => {
    const routes = graph.referrers(table, "aws_route", "route_table_id");
    const targets = [...graph.references(table, "route"), ...routes.flatMap((route) => graph.references(route, "nat_gateway_id"))];
    return targets.some(({ type }) => type === "aws_nat_gateway");
  });
}

function endpoint(vpc: Resource, service: Service, region: string, tables: readonly Resource[]): NewResource {
  return {
    type: "aws_vpc_endpoint",
    name: `${vpc.name}_${service}`,
    module: vpc.module,
    region,
    attributes: {
      vpc_id: { $ref: `${localAddress(vpc)}.id` },
      service_name: `com.amazonaws.${region}.${service}`,
      vpc_endpoint_type: "Gateway",
      route_table_ids: tableIds(tables),
    },
    beside: vpc.address,
  };
}

/** Instances made by one `count` are written as a splat, so that the list follows the count. */
function tableIds(tables: readonly Resource[]): Json {
  const [first] = tables;
  if (first && typeof first.index === "number" && tables.every(({ name }) => name === first.name))
    return { $ref: `aws_route_table.${first.name}[*].id` };
  return tables.map((table) => ({ $ref: `${localAddress(table)}.id` }));
}

function localAddress({ address, module }: Resource): string {
  return module === "" ? address : address.slice(module.length + 1);
}
