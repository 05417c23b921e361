import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.js";
import { readInfracostReport } from "../../../src/read/infracost-report.js";
import { hasShared, sharedBytes } from "../../support/shared-corpus.js";

const FILE = "base.json";

function read(document: unknown) {
  return readInfracostReport(new TextEncoder().encode(JSON.stringify(document)), FILE);
}

function report(resources: readonly object[]): object {
  return {
    version: "0.2",
    currency: "EUR",
    projects: [
      {
        name: "web",
        metadata: { path: "web" },
        breakdown: { resources, totalMonthlyCost: "93.9", totalMonthlyUsageCost: "20" },
        summary: { totalDetectedResources: 3, totalSupportedResources: 2, noPriceResourceCounts: { aws_vpc: 1 } },
      },
    ],
  };
}

describe("a report in Infracost's JSON", () => {
  it("is read with its currency, totals and counts", () => {
    const [project] = read(report([])) ?? [];

    expect(project).toMatchObject({ name: "web", path: "web", estimate: { currency: "EUR", priceBook: FILE } });
    expect(project?.estimate.monthlyCost.toFixed()).toBe("93.9");
    expect(project?.estimate.monthlyUsageCost.toFixed()).toBe("20");
    expect(project?.estimate.summary).toMatchObject({ detected: 3, priced: 2, free: { aws_vpc: 1 } });
  });

  it("keeps apart what is priced, what depends on usage and what has no price", () => {
    const line = { unit: "GB", hourlyQuantity: null, hourlyCost: null };
    const [project] =
      read(
        report([
          {
            name: "module.a.aws_x.y[0]",
            costComponents: [
              { ...line, name: "one", monthlyQuantity: "2.5", price: "0.1", monthlyCost: "0.25", priceNotFound: false },
              { ...line, name: "two", monthlyQuantity: null, price: "0.1", monthlyCost: null, usageBased: true, priceNotFound: false },
            ],
            subresources: [
              {
                name: "disk",
                costComponents: [{ ...line, name: "three", monthlyQuantity: "1", price: "0", monthlyCost: "0", priceNotFound: true }],
              },
            ],
          },
        ]),
      ) ?? [];

    const [resource] = project?.estimate.resources ?? [];

    expect(resource?.type).toBe("aws_x");
    expect(
      resource?.components.map(({ status, unitPrice, monthlyCost }) => [status, unitPrice?.toFixed(), monthlyCost?.toFixed()]),
    ).toEqual([
      ["priced", "0.1", "0.25"],
      ["usage-required", "0.1", undefined],
    ]);
    expect(resource?.groups[0]?.components[0]).toMatchObject({ status: "price-not-found", unitPrice: null, monthlyCost: null });
  });

  it("is told from a plan, a state and other JSON", () => {
    expect(read({ format_version: "1.2", planned_values: {} })).toBeNull();
    expect(read({ version: 4, resources: [] })).toBeNull();
    expect(read([])).toBeNull();
  });

  it("is refused where an amount is no number", () => {
    const broken = report([{ name: "aws_x.y", monthlyCost: "a lot" }]);

    expect(() => read(broken)).toThrow(InputError);
  });

  it.skipIf(!hasShared)("is read as its users committed it (skipped where ../shared is absent)", () => {
    const [project] = readInfracostReport(sharedBytes("reference/infracost-0.10/outputs/after.json"), "after.json") ?? [];

    const costs = project?.estimate.resources.map(({ type, monthlyCost }) => [type, monthlyCost?.toFixed(2)]);

    expect(costs).toEqual(
      expect.arrayContaining([
        ["aws_instance", "742.64"],
        ["aws_lambda_function", "436.67"],
      ]),
    );
    expect(project?.estimate.monthlyCost.toFixed(2)).toBe("1179.31");
  });
});
