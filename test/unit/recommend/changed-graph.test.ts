import { describe, expect, it } from "vitest";
import { applyChanges, valueAt } from "../../../src/recommend/changed-graph.js";

const change = (path: (string | number)[], to: string | number | undefined) => ({ address: "a", path, from: undefined, to });

describe("applyChanges", () => {
  it("writes into nested blocks without touching the original", () => {
    const values = { disk: [{ type: "gp2", size: 8 }], tags: { a: "b" } };

    const changed = applyChanges(values, [change(["disk", 0, "type"], "gp3"), change(["disk", 0, "iops"], 4_000)]);

    expect(changed).toEqual({ disk: [{ type: "gp3", size: 8, iops: 4_000 }], tags: { a: "b" } });
    expect(values).toEqual({ disk: [{ type: "gp2", size: 8 }], tags: { a: "b" } });
    expect(changed["tags"]).toBe(values.tags);
  });

  it("makes blocks that are missing, appends to lists and removes values", () => {
    expect(applyChanges({}, [change(["credit", 0, "cpu"], "standard")])).toEqual({ credit: [{ cpu: "standard" }] });
    expect(applyChanges({ rule: ["a"] }, [change(["rule", 1], "b")])).toEqual({ rule: ["a", "b"] });
    expect(
      applyChanges({ read: 5, index: [{ read: 1, name: "i" }] }, [change(["read"], undefined), change(["index", 0, "read"], undefined)]),
    ).toEqual({ index: [{ name: "i" }] });
  });
});

describe("valueAt", () => {
  it("finds values, also in a single block that an old plan holds as an object", () => {
    expect(valueAt({ disk: [{ type: "gp2" }] }, ["disk", 0, "type"])).toBe("gp2");
    expect(valueAt({ disk: { type: "gp2" } }, ["disk", 0, "type"])).toBe("gp2");
    expect(valueAt({ disk: [] }, ["disk", 0, "type"])).toBeUndefined();
    expect(valueAt({ type: null }, ["type"])).toBeUndefined();
  });
});
