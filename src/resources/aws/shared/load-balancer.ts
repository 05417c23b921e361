import { HOURS_PER_MONTH } from "../../../model/money.js";
import type { Part, UsageOf } from "../../define.js";
import { fixed, hourly, metered } from "../../define.js";
import { addressInUse } from "./public-ipv4.js";

export const LOAD_BALANCER_USAGE = {
  new_connections: "number",
  active_connections: "number",
  processed_bytes_gb: "number",
  rule_evaluations: "number",
  public_ipv4_addresses: "number",
} as const;

type LoadBalancerKind = "application" | "network" | "gateway";

interface Kind {
  readonly family: string;
  readonly name: string;
  /** What one capacity unit carries: connections a second, connections open in a minute, GB an hour, rule evaluations a second. */
  readonly perUnit: {
    readonly new_connections: number;
    readonly active_connections: number;
    readonly processed: number;
    readonly rule_evaluations?: number;
  };
}

// https://aws.amazon.com/elasticloadbalancing/pricing/ (LCU, NLCU for TCP, GLCU)
const kinds: Readonly<Record<LoadBalancerKind, Kind>> = {
  application: {
    family: "Load Balancer-Application",
    name: "Application load balancer",
    perUnit: { new_connections: 25, active_connections: 3000, processed: 1, rule_evaluations: 1000 },
  },
  network: {
    family: "Load Balancer-Network",
    name: "Network load balancer",
    perUnit: { new_connections: 800, active_connections: 100_000, processed: 1 },
  },
  gateway: {
    family: "Load Balancer-Gateway",
    name: "Gateway load balancer",
    perUnit: { new_connections: 600, active_connections: 60_000, processed: 1 },
  },
};

/** Capacity units used on average: the dimension that uses most of them is billed. Null without any usage value. */
function capacityUnits(kind: LoadBalancerKind, usage: UsageOf<typeof LOAD_BALANCER_USAGE>): number | null {
  const { perUnit } = kinds[kind];
  const used: number[] = [];
  if (usage.new_connections !== undefined) used.push(usage.new_connections / perUnit.new_connections);
  if (usage.active_connections !== undefined) used.push(usage.active_connections / perUnit.active_connections);
  if (usage.processed_bytes_gb !== undefined) used.push(usage.processed_bytes_gb / HOURS_PER_MONTH / perUnit.processed);
  if (usage.rule_evaluations !== undefined && perUnit.rule_evaluations !== undefined)
    used.push(usage.rule_evaluations / perUnit.rule_evaluations);
  return used.length === 0 ? null : Math.max(...used);
}

/** An Application, Network or Gateway Load Balancer: hours and capacity units, and the public addresses that usage names. */
export function loadBalancer(
  kind: LoadBalancerKind,
  region: string,
  usage: UsageOf<typeof LOAD_BALANCER_USAGE>,
  declaredAddresses: () => number = () => 0,
  reservedUnits: () => number = () => 0,
): Part {
  const query = { vendor: "aws", service: "AWSELB", family: kinds[kind].family, region } as const;
  const units = capacityUnits(kind, usage);
  return [
    hourly(kinds[kind].name, { ...query, attributes: { usagetype: "LoadBalancerUsage" } }),
    metered(
      "Load balancer capacity units",
      "LCU",
      { ...query, attributes: { usagetype: "LCUUsage" } },
      units === null ? null : units * HOURS_PER_MONTH,
      {
        per: HOURS_PER_MONTH,
      },
    ),
    () => {
      const reserved = reservedUnits();
      if (reserved === 0) return null;
      const hours = { ...query, attributes: { usagetype: "ReservedLCUUsage" } };
      return fixed("Reserved load balancer capacity units", "LCU", hours, reserved * HOURS_PER_MONTH, { per: HOURS_PER_MONTH });
    },
    () => publicAddresses(region, usage.public_ipv4_addresses, declaredAddresses),
  ];
}

function publicAddresses(region: string, given: number | undefined, declared: () => number): Part {
  const count = given ?? declared();
  return count === 0 ? null : hourly("Public IPv4 addresses", addressInUse(region), count, { usageBased: given !== undefined });
}
