import { describe, expect, it } from "vitest";
import { convert } from "../../../../../src/read/source/values/convert.js";
import {
  BOOL,
  DYNAMIC,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  setOf,
  STRING,
  tupleOf,
  type Type,
} from "../../../../../src/read/source/values/type.js";
import { nullValue, openObject, typeOf, unknownValue } from "../../../../../src/read/source/values/value.js";
import { data, TextScope } from "../../../../support/evaluate-text.js";

const person = objectOf(
  new Map<string, Type>([
    ["name", STRING],
    ["age", NUMBER],
  ]),
  new Set(["age"]),
);

describe("convert", () => {
  it.each<[string, Type, unknown]>([
    ["1.50", STRING, "1.5"],
    ["true", STRING, "true"],
    ['"1e3"', NUMBER, 1000],
    ['"0"', BOOL, false],
    ['[1, "a"]', listOf(DYNAMIC), ["1", "a"]],
    ["[2, 1, 2]", setOf(STRING), ["1", "2"]],
    ["{ a = 1, b = true }", mapOf(STRING), { a: "1", b: "true" }],
    ['{ name = 1, more = "x" }', person, { name: "1", age: null }],
    ['tomap({ name = "x", age = "3" })', person, { name: "x", age: 3 }],
    ['["1", 2]', tupleOf([NUMBER, STRING]), [1, "2"]],
    ["[[1], []]", listOf(listOf(STRING)), [["1"], []]],
  ])("makes of %s what terraform makes", (text, type, expected) => {
    const { value } = new TextScope({}).evaluate(text);

    const converted = convert(value, type);

    expect(converted.kind).not.toBe("failure");
    if (converted.kind !== "failure") expect(data(converted)).toEqual(expected);
  });

  it.each<[string, Type, string]>([
    ['"x"', NUMBER, "a number is required"],
    ["1", BOOL, "a bool is required"],
    ["[]", STRING, "string required"],
    ["{}", person, 'attribute "name" is required'],
    ["[[]]", listOf(STRING), "element 0: string required"],
    ['["a", { a = 1 }]', listOf(DYNAMIC), "all elements must have the same type"],
    ["[1]", tupleOf([]), "a tuple of 0 elements is required"],
  ])("says why %s does not convert", (text, type, detail) => {
    const { value } = new TextScope({}).evaluate(text);

    const converted = convert(value, type);

    expect(converted).toMatchObject({ kind: "failure" });
    expect((converted as { detail: string }).detail).toContain(detail);
  });

  it("keeps null and unknown, with the type", () => {
    const values = [nullValue(), unknownValue()].map((value) => convert(value, listOf(STRING)));

    expect(values).toMatchObject([
      { kind: "null", type: { kind: "list", element: STRING } },
      { kind: "unknown", type: { kind: "list", element: STRING } },
    ]);
  });

  it("does not know what becomes of an object that a provider completes", () => {
    const converted = convert(openObject(new Map()), mapOf(STRING));

    expect(converted.kind).toBe("unknown");
  });

  it("gives a value whose type is the one asked for", () => {
    const { value } = new TextScope({}).evaluate('[{ name = "x" }]');

    const converted = convert(value, listOf(person));

    expect(converted.kind === "failure" ? null : typeOf(converted)).toEqual(listOf(objectOf(person.attributes)));
  });
});
