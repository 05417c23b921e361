import { describe, expect, it } from "vitest";
import { toJson } from "../../../../../src/read/source/values/to-json.js";
import { TextScope } from "../../../../support/evaluate-text.js";

describe("toJson", () => {
  it("gives plain data without masks where everything is known", () => {
    const { value } = new TextScope({}).evaluate('{ a = [1, "x", null], b = toset([true]) }');

    expect(toJson(value)).toEqual({ json: { a: [1, "x", null], b: [true] } });
  });

  it("marks what is unknown", () => {
    const { value } = new TextScope({}).evaluate('{ a = [uuid(), "x"], b = uuid(), c = 1 }');

    expect(toJson(value)).toEqual({ json: { a: [null, "x"], b: null, c: 1 }, unknown: { a: [true, false], b: true } });
  });

  it("marks what is sensitive, and does not give it out", () => {
    const { value } = new TextScope({}).evaluate('{ a = sensitive("hunter2"), b = [sensitive({ c = "hunter2" }), 2] }');

    expect(toJson(value)).toEqual({ json: { a: null, b: [null, 2] }, sensitive: { a: true, b: [true, false] } });
  });

  it("keeps a key that JavaScript's objects treat as special", () => {
    const { value } = new TextScope({}).evaluate("{ __proto__ = 1 }");

    expect(Object.keys(toJson(value).json as object)).toEqual(["__proto__"]);
  });
});
