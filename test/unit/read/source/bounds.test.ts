import { describe, expect, test } from "vitest";
import { loadLibraries } from "../../../../src/read/source/functions/libraries.js";
import { codes, readText } from "../../../support/read-source.js";

const use = (expression: string, locals = ""): string => `locals {\n${locals}\n}\nresource "x_y" "z" {\n  v = ${expression}\n}`;
const repeat = (text: string, times: number): string => text.repeat(times);
const doubling = (next: (name: string) => string): string =>
  ["l0 = [1]", ...Array.from({ length: 60 }, (_, index) => `l${index + 1} = ${next(`local.l${index}`)}`)].join("\n");
const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ...NAMES.slice(1).map((name, index) => aliases(name, NAMES[index] ?? ""))].join("\\n");

function aliases(name: string, of: string): string {
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(",")}]`;
}

describe("what would never end, ends with a diagnostic", () => {
  test.each([
    ["a product of long lists", use("length(setproduct(range(1000), range(1000), range(1000)))"), "function-failed"],
    ["a range without end", use("range(1000000000)"), "function-failed"],
    ["for in for in for", use("[for i in range(1000) : [for j in range(1000) : [for k in range(1000) : i]]]"), "too-much-work"],
    ["a search for each of a product", use("[for i in range(1000) : [for j in range(1000) : contains(range(1000), j)]]"), "too-much-work"],
    [
      "a list that doubles",
      use(
        "local.l60",
        doubling((name) => `[${name}, ${name}]`),
      ),
      "too-large",
    ],
    [
      "a text that doubles",
      use(
        "local.l60",
        doubling((name) => `"\${jsonencode(${name})}\${jsonencode(${name})}"`),
      ),
      "too-large",
    ],
    ["a cycle", use("local.a", "a = local.b\nb = local.a"), "reference-cycle"],
    ["nested parentheses", use(repeat("(", 50_000) + "1" + repeat(")", 50_000)), "too-deep"],
    ["nested lists", use(repeat("[", 50_000) + repeat("]", 50_000)), "too-deep"],
    ["nested templates", use(repeat('"${', 20_000) + "1" + repeat('}"', 20_000)), "too-deep"],
    ["nested conditionals", use(`${repeat("true ? 1 : ", 50_000)}2`), "too-deep"],
    ["signs", use(`${repeat("-", 100_000)}1`), "too-deep"],
    ["a sum of 300,000", use(Array.from({ length: 300_000 }, () => "1").join("+")), "too-long"],
    ["an index of an index", use(`x${repeat("[0]", 100_000)}`), "too-long"],
    ["nested blocks", repeat("a {\n", 50_000) + repeat("}\n", 50_000), "unclosed-block"],
    ["a number with 200,000 digits", use(`${repeat("9", 200_000)} * 2`), "invalid-number"],
    ["a text of a billion spaces", use('format("%1000000000d", 1)'), "function-failed"],
    ["an indent of a billion", use('indent(1000000000, "a\\nb")'), "function-failed"],
    ["YAML that multiplies", use(`yamldecode("${bomb}")`), "function-failed"],
  ])("%s", async (_, text, code) => {
    await loadLibraries([text]);

    expect(codes(readText(text))).toContain(code);
  });

  test("a pattern that makes other engines hang has an answer", async () => {
    const text = use(`try(regex("(a+)+$", "${repeat("a", 50_000)}!"), "none")`);
    await loadLibraries([text]);

    const reading = readText(text);

    expect(reading.planned.resources[0]?.values).toEqual({ v: "none" });
  });

  test("a file of 100,000 lines is read whole", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `a${index} = "${index}"`).join("\n");

    const reading = readText(use("local.a99999", lines));

    expect(reading.planned.resources[0]?.values).toEqual({ v: "99999" });
  });
});
