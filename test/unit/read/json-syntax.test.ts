import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.js";
import { findMistake, parseJson } from "../../../src/read/json-syntax.js";

function refusal(text: string): InputError {
  try {
    parseJson(text, "plan.json");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("the text was accepted");
}

describe("findMistake", () => {
  it.each([
    ["{", 1, ""],
    ['{"a": 1,}', 8, ""],
    ['{"a": [1, 2 3]}', 12, "/a/1"],
    ['{"a": {"b/c": tru}}', 14, "/a/b~1c"],
    ['{"a": 1} x', 9, ""],
    ['{"a": "\n"}', 6, "/a"],
    ["", 0, ""],
  ])("finds the mistake in %j", (text, offset, pointer) => {
    expect(findMistake(text)).toEqual({ offset, pointer });
  });

  it("agrees with JSON.parse on what is right", () => {
    const text = '\n{ "a" : [ ], "b":{},"c":[ -1.5e+3 , "\\u00e9\\"" , null ] }\n';

    expect(findMistake(text).offset).toBe(text.length);
    expect(parseJson(text, "x")).toEqual(JSON.parse(text));
  });

  it("survives nesting that would overflow the stack", () => {
    expect(findMistake("[".repeat(100_000)).offset).toBeGreaterThan(0);
  });
});

describe("parseJson", () => {
  it("names the line and column, and quotes nothing of the text", () => {
    const error = refusal('{\n  "password": "hunter2" oops\n}');

    expect(error.message).toBe("plan.json is not valid JSON: line 2, column 25 is wrong (inside /password).");
    expect(`${error.message} ${error.remedy} ${String(error.cause)}`).not.toContain("hunter2");
  });

  it("says that a text ends too early", () => {
    expect(refusal('{"a": [1').message).toContain("it ends too early");
  });

  it("knows Terraform's other outputs", () => {
    expect(refusal("Terraform will perform the following actions:\n").remedy).toContain("text that people read");
    expect(refusal('{"@level":"info"}\n{"@level":"info"}\n').remedy).toContain("terraform plan -json");
  });
});
