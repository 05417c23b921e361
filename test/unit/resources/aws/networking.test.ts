import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("load balancers", () => {
  it("are application load balancers unless the type says otherwise", () => {
    expect(lines("aws_lb")).toEqual(["Application load balancer: 730 hours", "Load balancer capacity units: ? LCU"]);
    expect(lines("aws_alb", { load_balancer_type: "application" })[0]).toBe("Application load balancer: 730 hours");
    expect(lines("aws_lb", { load_balancer_type: "network" })[0]).toBe("Network load balancer: 730 hours");
    expect(lines("aws_lb", { load_balancer_type: "gateway" })[0]).toBe("Gateway load balancer: 730 hours");
  });

  it.each([
    ["application", { new_connections: 50 }, 2],
    ["application", { active_connections: 9_000 }, 3],
    ["application", { processed_bytes_gb: 730 }, 1],
    ["application", { rule_evaluations: 4_000 }, 4],
    ["application", { new_connections: 50, active_connections: 9_000, rule_evaluations: 1_000 }, 3],
    ["network", { new_connections: 1_600 }, 2],
    ["network", { active_connections: 300_000, rule_evaluations: 90_000 }, 3],
    ["gateway", { new_connections: 1_200 }, 2],
  ])("bill the dimension that uses most capacity units: %s %o", (type, usage, units) => {
    const [, capacity] = bill("aws_lb", { load_balancer_type: type }, { usage }).components;

    expect(capacity?.monthlyQuantity).toBe(units);
    expect(capacity?.unitMultiplier).toBe(730);
  });

  it("bill public addresses only when usage names them", () => {
    expect(lines("aws_lb", {}, { usage: { public_ipv4_addresses: 2 } })).toContain("Public IPv4 addresses: 1460 hours");
  });

  it("of the classic kind bill hours and data", () => {
    expect(lines("aws_elb", {}, { usage: { monthly_data_processed_gb: 10 } })).toEqual([
      "Classic load balancer: 730 hours",
      "Data processed: 10 GB",
    ]);
  });
});

describe("VPC endpoints", () => {
  it("for gateways are free", () => {
    expect(lines("aws_vpc_endpoint")).toEqual([]);
    expect(lines("aws_vpc_endpoint", { vpc_endpoint_type: "Gateway" })).toEqual([]);
  });

  it("bill one interface a subnet, associations included", () => {
    const association = resource("aws_vpc_endpoint_subnet_association.c");

    expect(lines("aws_vpc_endpoint", { vpc_endpoint_type: "Interface", subnet_ids: ["a", "b"] })).toContain(
      "Endpoint (Interface): 1460 hours",
    );
    expect(lines("aws_vpc_endpoint", { vpc_endpoint_type: "Interface" })).toContain("Endpoint (Interface): 730 hours");
    expect(
      lines(
        "aws_vpc_endpoint",
        { vpc_endpoint_type: "Interface", subnet_ids: ["a", "b"] },
        { referrers: { aws_vpc_endpoint_subnet_association: [association] } },
      ),
    ).toContain("Endpoint (Interface): 2190 hours");
  });

  it("count the subnets that the expression names where a plan does not know their ids", () => {
    const subnets = [resource("aws_subnet.a"), resource("aws_subnet.b")];
    const { components } = bill(
      "aws_vpc_endpoint",
      { vpc_endpoint_type: "Interface" },
      { unknown: { subnet_ids: true }, references: { subnet_ids: subnets } },
    );

    expect(components.at(-1)).toMatchObject({ name: "Endpoint (Interface)", monthlyQuantity: 1460 });
  });

  it("lose only their hours where the number of subnets is unknown", () => {
    const { components, skips } = bill(
      "aws_vpc_endpoint",
      { vpc_endpoint_type: "Interface" },
      { unknown: { subnet_ids: true }, references: { subnet_ids: [resource("aws_cloudformation_stack.network")] } },
    );

    expect(components.map(({ name }) => name)).toEqual(["Data processed (first 1PB)"]);
    expect(skips).toEqual([{ reason: "unknown-attribute", detail: "subnet_ids" }]);
  });

  it("tier the data of interfaces and not of gateway load balancers", () => {
    const usage = { monthly_data_processed_gb: 6_000_000 };

    expect(lines("aws_vpc_endpoint", { vpc_endpoint_type: "Interface", subnet_ids: ["a"] }, { usage })).toEqual([
      "Data processed (first 1PB): 1048576 GB",
      "Data processed (next 4PB): 4194304 GB",
      "Data processed (over 5PB): 757120 GB",
      "Endpoint (Interface): 730 hours",
    ]);
    expect(lines("aws_vpc_endpoint", { vpc_endpoint_type: "GatewayLoadBalancer", subnet_ids: ["a"] }, { usage })).toEqual([
      "Data processed: 6000000 GB",
      "Endpoint (GatewayLoadBalancer): 730 hours",
    ]);
  });
});

describe("connections", () => {
  it.each([
    ["aws_ec2_transit_gateway_vpc_attachment", {}, ["Transit gateway attachment: 730 hours", "Data processed: ? GB"]],
    ["aws_ec2_transit_gateway_peering_attachment", {}, ["Transit gateway attachment: 730 hours"]],
    ["aws_dx_gateway_association", { associated_gateway_id: "tgw-1" }, ["Data processed: ? GB", "Transit gateway attachment: 730 hours"]],
    ["aws_dx_gateway_association", { associated_gateway_id: "vgw-1" }, []],
    ["aws_vpn_connection", { vpn_gateway_id: "vgw-1" }, ["VPN connection: 730 hours"]],
    [
      "aws_vpn_connection",
      { transit_gateway_id: "tgw-1" },
      ["VPN connection: 730 hours", "Transit gateway attachment: 730 hours", "Data processed: ? GB"],
    ],
    ["aws_ec2_client_vpn_endpoint", {}, ["Connection: ? hours"]],
    ["aws_ec2_client_vpn_network_association", {}, ["Endpoint association: 730 hours"]],
    ["aws_ec2_traffic_mirror_session", {}, ["Traffic mirror: 730 hours"]],
    [
      "aws_networkfirewall_firewall",
      { subnet_mapping: [{ subnet_id: "a" }, { subnet_id: "b" }] },
      ["Network Firewall Endpoint: 1460 hours", "Data Processed: ? GB"],
    ],
    [
      "aws_route53_resolver_endpoint",
      { ip_address: [{}, {}, {}] },
      ["Resolver endpoints: 2190 hours", "DNS queries (first 1B): ? 1M queries"],
    ],
    ["aws_vpclattice_service", {}, ["Lattice service: 730 hours", "Data processed: ? GB"]],
  ])("%s %o", (type, values, expected) => {
    expect(lines(type, values)).toEqual(expected);
  });

  it("attach a VPN to a transit gateway whose id is not known yet", () => {
    expect(lines("aws_vpn_connection", {}, { unknown: { transit_gateway_id: true } })).toHaveLength(3);
  });

  it("of Direct Connect bill the port and the transfers that usage names, by region over the older key", () => {
    const values = { bandwidth: "1Gbps", location: "EqDC2" };
    const older = { monthly_outbound_region_to_dx_location_gb: 5 };
    const byRegion = { ...older, monthly_outbound_from_region_to_dx_connection_location: { eu_west_1: 7, nowhere_1: 9 } };

    expect(lines("aws_dx_connection", values)).toEqual(["DX connection: 730 hours"]);
    expect(lines("aws_dx_connection", values, { usage: older })[1]).toBe("Outbound data transfer (from us-east-1, to EqDC2): 5 GB");
    expect(lines("aws_dx_connection", values, { usage: byRegion }).slice(1)).toEqual([
      "Outbound data transfer (from eu-west-1, to EqDC2): 7 GB",
    ]);
    expect(bill("aws_dx_connection", values).components[0]?.query.attributes).toMatchObject({
      capacity: "1G",
      connectionType: "Dedicated",
    });
  });
});

describe("Global Accelerator", () => {
  it("charges the direction that moves more, and nothing for the other", () => {
    const usage = { monthly_inbound_data_transfer_gb: { europe: 20, us: 5 }, monthly_outbound_data_transfer_gb: { europe: 10, india: 8 } };

    expect(lines("aws_globalaccelerator_endpoint_group", { endpoint_group_region: "eu-west-1" }, { usage })).toEqual([
      "US, Mexico, Canada / Inbound DT-premium fee: 5 GB",
      "Europe / Inbound DT-premium fee: 20 GB",
    ]);
  });

  it.each([
    ["us-west-1", "NA"],
    ["ca-central-1", "NA"],
    ["eu-north-1", "EU"],
    ["ap-south-1", "IN"],
    ["ap-northeast-2", "KR"],
    ["ap-southeast-2", "AU"],
    ["ap-southeast-1", "AP"],
    ["me-south-1", "ME"],
    ["af-south-1", "ZA"],
    ["sa-east-1", "SA"],
  ])("counts %s to the area %s", (region, area) => {
    const usage = { monthly_outbound_data_transfer_gb: { us: 1 } };
    const [component] = bill("aws_globalaccelerator_endpoint_group", { endpoint_group_region: region }, { usage }).components;

    expect(component?.query.attributes).toMatchObject({ fromLocation: area, toLocation: "NA", trafficDirection: "Out" });
  });
});

describe("data transfer of a usage file", () => {
  it("is tiered to the Internet and doubled between zones", () => {
    const usage = {
      region: "eu-west-1",
      monthly_intra_region_gb: 10,
      monthly_outbound_internet_gb: 160_000,
      monthly_outbound_us_east_to_us_east_gb: 3,
    };

    expect(lines("aws_data_transfer", {}, { usage })).toEqual([
      "Intra-region data transfer: 20 GB",
      "Outbound data transfer to Internet (first 10TB): 10240 GB",
      "Outbound data transfer to Internet (next 40TB): 40960 GB",
      "Outbound data transfer to Internet (next 100TB): 102400 GB",
      "Outbound data transfer to Internet (over 150TB): 6400 GB",
    ]);
  });

  it("between the US East regions has its own rate", () => {
    const usage = { region: "us-east-2", monthly_outbound_us_east_to_us_east_gb: 3, monthly_outbound_other_regions_gb: 4 };
    const [east, other] = bill("aws_data_transfer", {}, { usage }).components;

    expect(east?.query.attributes["toLocation"]).toBe("US East (N. Virginia)");
    expect(other?.query.attributes["toLocation"]).toBe("US West (N. California)");
  });
});

describe("Route 53", () => {
  it.each([
    ["HTTP", {}, []],
    ["HTTPS", {}, ["Optional features: 1 months"]],
    ["HTTPS_STR_MATCH", { measure_latency: true, request_interval: "10" }, ["Optional features: 4 months"]],
  ])("counts the optional features of a %s health check %o", (type, values, expected) => {
    expect(lines("aws_route53_health_check", { type, ...values })).toEqual(["Health check: 1 months", ...expected]);
  });

  it("has another rate for endpoints outside AWS", () => {
    const [inside] = bill("aws_route53_health_check", { type: "HTTP" }).components;
    const [outside] = bill("aws_route53_health_check", { type: "HTTP" }, { usage: { endpoint_type: "Non_AWS" } }).components;

    expect(inside?.query.attributes["usagetype"]).toBe("Health-Check-AWS");
    expect(outside?.query.attributes["usagetype"]).toBe("Health-Check-Non-AWS");
  });

  it("answers queries for alias records free of charge", () => {
    expect(lines("aws_route53_record", { alias: [{ name: "x" }] })).toEqual([]);
    expect(lines("aws_route53_record", { records: ["10.0.0.1"] }, { usage: { monthly_standard_queries: 1_100_000_000 } })).toEqual([
      "Standard queries (first 1B): 1000 1M queries",
      "Standard queries (over 1B): 100 1M queries",
      "Latency based routing queries (first 1B): ? 1M queries",
      "Geo DNS queries (first 1B): ? 1M queries",
    ]);
  });

  it("bills zones without a region", () => {
    expect(bill("aws_route53_zone", {}, { region: "eu-west-3" }).components[0]?.query.region).toBeNull();
  });
});
