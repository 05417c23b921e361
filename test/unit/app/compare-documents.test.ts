import { expect, it } from "vitest";

import { compareDocuments } from "../../../src/app/compare-documents.js";
import type { JsonObject } from "../../../src/model/json.js";

function resource(address: string, monthlyCost: string | null, more: JsonObject = {}): JsonObject {
  return { address, type: "aws_x", monthlyCost, components: [], groups: [], ...more };
}

it("lists what was added, removed and changed, largest change first", () => {
  const before = { monthlyCost: "30", resources: [resource("a", "10"), resource("b", "20"), resource("same", "0.1")] };
  const after = { monthlyCost: "12.5", resources: [resource("b", "1"), resource("c", "11.5"), resource("same", "0.1")] };

  const difference = compareDocuments(before, after);

  expect(difference).toMatchObject({ monthlyCostBefore: "30", monthlyCost: "-17.5" });
  expect(difference["resources"]).toEqual([
    { address: "b", type: "aws_x", change: "changed", monthlyCostBefore: "20", monthlyCostAfter: "1", monthlyCost: "-19" },
    { address: "c", type: "aws_x", change: "added", monthlyCostBefore: null, monthlyCostAfter: "11.5", monthlyCost: "11.5" },
    { address: "a", type: "aws_x", change: "removed", monthlyCostBefore: "10", monthlyCostAfter: null, monthlyCost: "-10" },
  ]);
});

it("does not call a resource changed because it stands elsewhere in the code", () => {
  const before = { monthlyCost: "1", resources: [resource("a", "1", { declared: { file: "x.tf", line: 1 } })] };
  const after = { monthlyCost: "1", resources: [resource("a", "1", { declared: { file: "x.tf", line: 9 } })] };

  expect(compareDocuments(before, after)["resources"]).toEqual([]);
});

it("subtracts decimals exactly", () => {
  expect(compareDocuments({ monthlyCost: "0.1", resources: [] }, { monthlyCost: "0.3", resources: [] })["monthlyCost"]).toBe("0.2");
});
