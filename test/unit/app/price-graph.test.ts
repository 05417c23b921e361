import { describe, expect, it } from "vitest";
import { priceGraphs, type PricingOptions } from "../../../src/app/price-graph.js";
import type { Estimate } from "../../../src/model/estimate.js";
import type { Json } from "../../../src/model/json.js";
import { NO_USAGE, type UsageValues } from "../../../src/model/usage.js";
import { componentsOf } from "../../../src/report/notes.js";
import { graph, priceBook, resource } from "../../support/graph.js";

const OPTIONS = { usage: NO_USAGE, currency: "USD", today: "2026-11-01", nonProduction: false };
const DOLLAR = priceBook(() => "1");

async function estimateOf(resources: readonly [string, Record<string, Json>][], more: Partial<PricingOptions>): Promise<Estimate> {
  const planned = graph(...resources.map(([address, values]) => resource(address, values)));
  const [estimate] = await priceGraphs([planned], DOLLAR, { ...OPTIONS, ...more });
  if (!estimate) throw new Error("one graph gives one estimate");
  return estimate;
}

function lines(estimate: Estimate): string[] {
  return estimate.resources.flatMap((priced) =>
    [...componentsOf(priced)].map(
      ({ component }) =>
        `${priced.address} ${component.name}: ${component.monthlyQuantity ?? "?"}${component.assumed ? " assumed" : ""}${component.freeQuantity === undefined ? "" : ` (${component.freeQuantity} free)`}`,
    ),
  );
}

const usageOf = (values: UsageValues) => ({ file: "usage.yml", valuesFor: () => values });

describe("usage by the size of the project", () => {
  it("is assumed only when asked for", async () => {
    const estimate = await estimateOf([["aws_nat_gateway.a", {}]], {});

    expect(lines(estimate)).toEqual(["aws_nat_gateway.a NAT gateway: 730", "aws_nat_gateway.a Data processed: ?"]);
    expect(estimate.assumedUsage).toBeUndefined();
  });

  it("fills what nobody gave, marks the lines that follow from it, and adds them up", async () => {
    const estimate = await estimateOf([["aws_nat_gateway.a", {}]], { usageDefaults: "medium" });

    expect(lines(estimate)).toEqual(["aws_nat_gateway.a NAT gateway: 730", "aws_nat_gateway.a Data processed: 222 assumed"]);
    expect(estimate.assumedUsage).toMatchObject({ size: "medium" });
    expect(estimate.assumedUsage?.monthlyCost.toFixed()).toBe("222");
  });

  it("leaves what the usage file says", async () => {
    const estimate = await estimateOf([["aws_nat_gateway.a", {}]], {
      usageDefaults: "large",
      usage: usageOf({ monthly_data_processed_gb: 7 }),
    });

    expect(lines(estimate)[1]).toBe("aws_nat_gateway.a Data processed: 7");
    expect(estimate.assumedUsage?.monthlyCost.toFixed()).toBe("0");
  });
});

describe("the free tier of the account", () => {
  const functions = [
    ["aws_lambda_function.a", { memory_size: 1024 }],
    ["aws_lambda_function.b", { memory_size: 1024 }],
  ] as [string, Record<string, Json>][];
  const usage = usageOf({ monthly_requests: 600_000, request_duration_ms: 500 });

  it("is not taken off unless asked for", async () => {
    const estimate = await estimateOf(functions, { usage });

    expect(lines(estimate)).not.toContainEqual(expect.stringContaining("free"));
    expect(estimate.monthlyFreeTier).toBeUndefined();
  });

  it("is shared by everything in the account, and what it covers whole stays visible", async () => {
    const estimate = await estimateOf(functions, { usage, freeTier: true });

    expect(lines(estimate)).toEqual([
      "aws_lambda_function.a Requests: 0 (0.6 free)",
      "aws_lambda_function.a Duration (first 6B): 0 (300000 free)",
      "aws_lambda_function.b Requests: 0.2 (0.4 free)",
      "aws_lambda_function.b Duration (first 6B): 200000 (100000 free)",
    ]);
    // 1M requests in dollars each and 400,000 GB-seconds.
    expect(estimate.monthlyFreeTier?.toFixed()).toBe("1400000");
  });

  it("is given in each region where AWS says so, and not in China", async () => {
    const table = { read_capacity: 30, write_capacity: 30 };
    const planned = graph(
      resource("aws_dynamodb_table.a", table),
      resource("aws_dynamodb_table.b", table, { region: { name: "eu-west-1", from: "provider" } }),
      resource("aws_dynamodb_table.c", table, { region: { name: "cn-north-1", from: "provider" } }),
    );
    const [estimate] = await priceGraphs([planned], DOLLAR, { ...OPTIONS, freeTier: true });
    const written = estimate ? lines(estimate).filter((line) => line.includes("Write capacity")) : [];

    expect(written).toEqual([
      "aws_dynamodb_table.a Write capacity unit (WCU): 5 (25 free)",
      "aws_dynamodb_table.b Write capacity unit (WCU): 5 (25 free)",
      "aws_dynamodb_table.c Write capacity unit (WCU): 30",
    ]);
  });

  it.each([
    ["aws_sqs_queue", {}, { monthly_requests: 1_500_000 }, "Requests: 0.5 (1 free)"],
    ["aws_kms_key", {}, { monthly_requests: 30_000 }, "Requests: 1 (2 free)"],
    ["aws_cognito_user_pool", {}, { monthly_active_users: 12_000 }, "Monthly active users (Essentials): 2000 (10000 free)"],
    ["aws_cognito_user_pool", { user_pool_tier: "PLUS" }, { monthly_active_users: 12_000 }, "Monthly active users (Plus): 12000"],
    ["aws_codecommit_repository", {}, { monthly_active_users: 6 }, "Active users: 1 (5 free)"],
    ["aws_guardduty_malware_protection_plan", {}, { monthly_data_scanned_gb: 3 }, "S3 data scanned: 2 (1 free)"],
  ])("has its part in %s %j with %j", async (type, attributes, values, expected) => {
    const estimate = await estimateOf([[`${type}.a`, attributes]], { usage: usageOf(values), freeTier: true });

    expect(lines(estimate)).toContain(`${type}.a ${expected}`);
  });
});

describe("a month of other than 730 hours", () => {
  it("is billed by its hours and said in the estimate", async () => {
    const estimate = await estimateOf([["aws_nat_gateway.a", {}]], {
      runningHours: { perMonth: 744, hoursOf: () => 744 },
    });

    expect(lines(estimate)[0]).toBe("aws_nat_gateway.a NAT gateway: 744");
    expect(estimate.hoursPerMonth).toBe(744);
  });
});
