import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../../src/read/source/evaluate/evaluate.js";
import type { Problem, Scope } from "../../../../../src/read/source/evaluate/scope.js";
import { parseExpression } from "../../../../../src/read/source/hcl/parse.js";
import { STRING } from "../../../../../src/read/source/values/type.js";
import { objectValue, openObject, unknownValue, type Value } from "../../../../../src/read/source/values/value.js";
import { data, plain, TextScope } from "../../../../support/evaluate-text.js";

describe("evaluate", () => {
  it.each([
    ["0.1 + 0.2", 0.3],
    ['"${0.1 + 0.2}"', 0.3],
    ['"<${1 / 3 * 3}>"', "<1>"],
    ['"<${9007199254740993 + 1}>"', "<9007199254740994>"],
    ['"<${1.50} ${true}>"', "<1.5 true>"],
    ["5 % 3 - -2", 4],
    ['"5" + 1', 6],
    ['1 == "1"', false],
    ["[1] == tolist([1])", false],
    ["true ? 1 : null", 1],
    ['true ? [1] : ["a", "b"]', ["1"]],
    ["null[*]", []],
    ['"x"[*]', ["x"]],
    ["[{ a = 1 }, { a = 2 }][*].a", [1, 2]],
    ["[{ a = [1, 2] }].*.a[0]", [1, 2]],
    ["[for i, v in ['a'] : i]".replaceAll("'", '"'), [0]],
    ["{ for k, v in { a = 1, b = 1 } : v => k... }", { 1: ["a", "b"] }],
    ["[for v in [1, 2, 3] : v if v > 1]", [2, 3]],
    ['"%{ if 1 > 2 }a%{ else }b%{ endif }"', "b"],
    ['"%{ for i, x in ["a", "b"] }${i}${x};%{ endfor }"', "0a;1b;"],
    ['{ "a b" = 1, (upper("c")) = 2 }', { "a b": 1, C: 2 }],
    ['toset(["b", "a", "b"])', ["a", "b"]],
    ["max([1, 3, 2]...)", 3],
    ["can([][0]) ? 1 : 2", 2],
    ["core::length([1])", 1],
  ])("gives what terraform gives for %s", (text, expected) => {
    const value = plain(text);

    expect(value).toEqual(expected);
  });

  it.each([
    ["[1][1]", "index-out-of-range"],
    ["{}.a", "missing-attribute"],
    ["null.a", "null-attribute"],
    ["nobody", "unknown-reference"],
    ["frobnicate()", "unknown-function"],
    ["length()", "wrong-number-of-arguments"],
    ["length(1)", "invalid-argument"],
    ["true && null", "invalid-operand"],
    ['"a${[]}"', "no-text"],
    ["true ? 1 : [1]", "inconsistent-types"],
    ['{ for v in ["a", "a"] : v => v }', "duplicate-key"],
    ["[for v in 1 : v]", "not-iterable"],
    ['toset(["a"])[0]', "not-indexable"],
    ["try([][0])", "try-failed"],
  ])("notes a problem and goes on for %s", (text, code) => {
    const { value, problems } = new TextScope({}).evaluate(text);

    expect(value.kind).toBe("unknown");
    expect(problems.at(-1)?.code).toBe(code);
  });

  it("does not count a problem in the arm that is not taken", () => {
    const value = plain('length(list) > 0 ? list[0] : "none"', { list: "[]" });

    expect(value).toBe("none");
  });

  it("names no value in a problem, as it may be a secret", () => {
    const { problems } = new TextScope({ secret: 'sensitive("hunter2")' }).evaluate("tonumber(secret) + secret.x");

    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
  });

  it.each([
    ['"x${sensitive("a")}"', true],
    ['sensitive("a") == "a"', true],
    ['true ? "b" : sensitive("a")', true],
    ["{ a = sensitive(1), b = 2 }.b", false],
    ["[for v in sensitive([1]) : v][0]", true],
    ['upper(nonsensitive(sensitive("a")))', false],
    ['length([sensitive("a")])', false],
    ['join(",", [sensitive("a")])', true],
  ])("carries the mark as terraform does through %s", (text, sensitive) => {
    const { value } = new TextScope({}).evaluate(text);

    expect(value.sensitive).toBe(sensitive);
  });

  it("reads from an object that a provider completes what is written, and nothing else", () => {
    const resource = openObject(new WithDefault(new Map<string, Value>(), unknownValue()));
    const scope: Scope = { file: "f", kind: "literal", files: null, root: () => objectValue(new Map([["web", resource]])) };
    const problems: Problem[] = [];

    const [attribute, whole, keys] = ["aws.web.id", "jsonencode(aws.web)", "keys(aws.web)"].map((text) =>
      data(evaluate(parseExpression(text).expression, scope, problems)),
    );

    expect([attribute, whole, keys]).toEqual(["unknown", "unknown", "unknown"]);
    expect(problems).toEqual([]);
  });

  it("asks the scope only for what an expression needs", () => {
    const asked: string[] = [];
    const scope: Scope = {
      file: "f",
      kind: "literal",
      files: null,
      root(name) {
        asked.push(name);
        return unknownValue(STRING);
      },
    };

    evaluate(parseExpression('[for a in ["x"] : "${a}${b}"]').expression, scope, []);

    expect(asked).toEqual(["b"]);
  });
});

describe("evaluate within bounds", () => {
  it.each([
    ["nested loops", "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a]]]"],
    ["a product", "setproduct(range(1000), range(1000))"],
    ["a width", 'format("%999999999s", "a")'],
    ["an indentation", 'indent(999999999, "a\\nb")'],
    ["replacing everything by much", `replace("${"a".repeat(5_000)}", "a", "${"b".repeat(5_000)}")`],
    ["a range", "range(100000)"],
  ])("refuses %s that would never end", (_, text) => {
    const { value, problems } = new TextScope({}).evaluate(text);

    expect(problems.length).toBeGreaterThan(0);
    expect(["unknown", "tuple"]).toContain(value.kind);
  });

  it("refuses a value that doubles with every reference", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`a${index}`, index === 0 ? "[1]" : `[a${index - 1}, a${index - 1}]`]),
    );
    const values = new Map<string, Value>();
    const problems: Problem[] = [];
    const scope: Scope = {
      file: "f",
      kind: "literal",
      files: null,
      root(name) {
        const known = values.get(name) ?? evaluate(parseExpression(texts[name] ?? "null").expression, scope, problems);
        values.set(name, known);
        return known;
      },
    };

    evaluate(parseExpression("a59").expression, scope, problems);

    expect(problems.map(({ code }) => code)).toContain("too-large");
  });

  it("refuses references that are nested too deeply, without running out of stack", () => {
    const problems: Problem[] = [];
    const scope: Scope = {
      file: "f",
      kind: "literal",
      files: null,
      root: () => evaluate(parseExpression("upper(lower(a))").expression, scope, problems),
    };

    evaluate(parseExpression("a").expression, scope, problems);

    expect(problems[0]?.code).toBe("too-deep");
  });

  it("matches a pattern that makes a backtracking engine hang", async () => {
    const { loadLibraries } = await import("../../../../../src/read/source/functions/libraries.js");
    await loadLibraries(["regex"]);

    const value = plain(`can(regex("(a+)+$", "${"a".repeat(5_000)}b"))`);

    expect(value).toBe(false);
  });
});

class WithDefault extends Map<string, Value> {
  constructor(
    entries: ReadonlyMap<string, Value>,
    private readonly otherwise: Value,
  ) {
    super(entries);
  }

  override get(name: string): Value {
    return super.get(name) ?? this.otherwise;
  }
}
