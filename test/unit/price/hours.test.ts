import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/model/json.js";
import { runningHours } from "../../../src/model/running-hours.js";
import type { UsageValues } from "../../../src/model/usage.js";
import { billGraph } from "../../../src/price/bill.js";
import { mapComponents } from "../../../src/price/map-components.js";
import { findFreeType, findResource } from "../../../src/resources/index.js";
import { graph, resource } from "../../support/graph.js";

/** `name: quantity x multiplier` of each line when the resource runs so many hours a week of a month of 730 hours. */
function lines(type: string, values: Record<string, Json>, weekly: number, usage: UsageValues = {}): string[] {
  const options = {
    usage: { file: null, valuesFor: () => usage },
    today: "2026-11-01",
    nonProduction: false,
    runningHours: runningHours(730, new Map([[type, weekly]])),
  };
  const [bill] = billGraph(graph(resource(`${type}.a`, values)), { findResource, findFreeType }, options);
  const found: string[] = [];
  if (bill)
    mapComponents(bill, (component) => {
      found.push(`${component.name}: ${component.monthlyQuantity ?? "?"} x ${component.unitMultiplier}`);
      return component;
    });
  return found;
}

describe("a resource that runs for a part of the month", () => {
  it("is billed for those hours, and for its storage all month", () => {
    expect(lines("aws_instance", { instance_type: "m5.large" }, 84)).toEqual([
      "Instance usage (Linux/UNIX, on-demand, m5.large): 365 x 1",
      "Storage (general purpose SSD, gp2): 8 x 1",
    ]);
  });

  it("keeps its number of units where the unit is a month of an hourly price", () => {
    expect(
      lines("aws_keyspaces_table", { capacity_specification: [{ throughput_mode: "PROVISIONED", write_capacity_units: 10 }] }, 84)[0],
    ).toBe("Write capacity unit (WCU): 10 x 365");
  });

  it("scales what usage gives for every hour, and not what it gives for the month", () => {
    const capacity = lines("aws_rds_cluster_instance", { engine: "aurora-mysql", instance_class: "db.serverless" }, 84, {
      capacity_units_per_hr: 2,
    });

    expect(capacity[0]).toBe("Aurora serverless v2: 730 x 1");
    expect(lines("aws_ec2_client_vpn_endpoint", {}, 84, { monthly_connection_hours: 500 })).toEqual(["Connection: 500 x 1"]);
  });

  it("has the hours that its own usage states", () => {
    expect(lines("aws_instance", { instance_type: "m5.large" }, 84, { monthly_hrs: 100 })[0]).toContain(": 100 x 1");
  });
});
