import { describe, expect, it } from "vitest";
import { spansOf } from "../../../../../src/read/source/values/provenance.js";
import { allSources } from "../../../../../src/read/source/values/value.js";
import { plain, TextScope } from "../../../../support/evaluate-text.js";

describe("sets", () => {
  it.each([
    ['toset(["b", "a", "é", "B"])', ["B", "a", "b", "é"]],
    ["toset([3, 1, 2, 10])", [1, 2, 3, 10]],
    ["toset([true, false])", [false, true]],
    ['toset([null, "a"])', ["a", null]],
    ['toset([["\\""], ["A"]])', [["A"], ['"']]],
    ["toset([[100000000000], [20000], [3.5], [-1], [123456789012]])", [[-1], [123456789012], [100000000000], [20000], [3.5]]],
    ['toset([tomap({ b = "x" }), tomap({ a = "y" }), tomap({})])', [{ a: "y" }, { b: "x" }, {}]],
    ['toset(["\u{1f600}", "\uff5e"])', ["\uff5e", "\u{1f600}"]],
  ])("come in terraform's order: %s", (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it("are sensitive as a whole when an element is", () => {
    const { value } = new TextScope({}).evaluate('toset([sensitive("a"), "b"])');

    expect(value).toMatchObject({ sensitive: true, items: [{ sensitive: false }, { sensitive: false }] });
  });

  it("do not know their length while an element is unknown", () => {
    expect(plain('length(toset([uuid(), "a"]))')).toBe("unknown");
  });

  it("depend on both of two equal elements", () => {
    const { value } = new TextScope({}).evaluate('toset(["a", "a"])');

    const spans = spansOf(allSources(value)).filter(({ end, start }) => end - start === 3);

    expect(spans).toHaveLength(2);
  });
});
