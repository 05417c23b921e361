import { describe, expect, it } from "vitest";
import { priceGraphs } from "../../../src/app/price-graph.js";
import { NO_USAGE } from "../../../src/model/usage.js";
import { difference } from "../../../src/price/difference.js";
import { differenceTable } from "../../../src/report/difference-table.js";
import { jsonDocument } from "../../../src/report/json.js";
import { ResultsDocument } from "../../../src/report/json-schema.js";
import { infracostJson } from "../../../src/report/infracost/document.js";
import { render } from "../../../src/report/markdown.js";
import { table } from "../../../src/report/table.js";
import { verdictTable } from "../../../src/report/verdict-table.js";
import { graph, priceBook, resource } from "../../support/graph.js";

const NOTE = "~ $222.00 of the total is assumed: nobody gave that usage, so it is the usage of a medium project (--usage-defaults medium).";
const FREE = "The account's free tier takes off $3.00 (--free-tier).";
const HOURS = "A month has 744 hours here.";

async function results() {
  const planned = graph(
    resource("aws_nat_gateway.a"),
    resource("aws_cloudwatch_dashboard.b"),
    resource("aws_cloudwatch_dashboard.c"),
    resource("aws_cloudwatch_dashboard.d"),
  );
  const [before, estimate] = await priceGraphs(
    [graph(), planned],
    priceBook(() => "1"),
    {
      usage: NO_USAGE,
      currency: "USD",
      today: "2026-11-01",
      nonProduction: false,
      usageDefaults: "medium",
      freeTier: true,
      runningHours: { perMonth: 744, hoursOf: () => 744 },
    },
  );
  if (!before || !estimate) throw new Error("two graphs give two estimates");
  return { project: "p", estimate, difference: difference(before, estimate) };
}

describe("what the figures take for granted", () => {
  it("is said in the table, with a mark at the line", async () => {
    const { estimate } = await results();

    const text = table(estimate);

    expect(text).toMatch(/Data processed +222 +GB +\$1\.00 +\$222\.00 ~/);
    expect(text).not.toContain("of the total depends on usage");
    for (const line of [NOTE, FREE, HOURS]) expect(text).toContain(line);
  });

  it("is said in the difference, the verdict and the comment", async () => {
    const all = await results();

    for (const text of [differenceTable(all.difference), verdictTable(all)])
      for (const line of [NOTE, FREE, HOURS]) expect(text).toContain(line);
    expect(differenceTable(all.difference)).toContain("Data processed: +$222.00 (assumed)");
    expect(render(all)).toContain("$222.00 of the total is assumed");
  });

  it("is marked in the documents for machines", async () => {
    const { estimate, difference: change } = await results();

    const document = ResultsDocument.parse(jsonDocument({ project: "p", estimate }));
    const reported = infracostJson([
      {
        difference: change,
        context: {
          projectName: "p",
          path: "p",
          projectType: "terraform_dir",
          command: "breakdown",
          usageFile: null,
          generatedAt: "2026-11-01T00:00:00Z",
        },
      },
    ]);

    expect(document).toMatchObject({ hoursPerMonth: 744, assumedUsage: { size: "medium", monthlyCost: "222" }, monthlyFreeTier: "3" });
    expect(document.resources[0]?.components.map(({ name, assumed }) => [name, assumed])).toEqual([
      ["NAT gateway", undefined],
      ["Data processed", true],
    ]);
    expect(reported).toMatchObject({
      projects: [{ breakdown: { resources: [{ metadata: { assumedUsage: ["Data processed"] } }, {}, {}, {}] } }],
    });
  });
});
