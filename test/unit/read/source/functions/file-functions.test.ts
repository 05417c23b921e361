import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../../src/read/source/evaluate/evaluate.js";
import type { Problem, Scope } from "../../../../../src/read/source/evaluate/scope.js";
import { parseExpression } from "../../../../../src/read/source/hcl/parse.js";
import { memoryFiles } from "../../../../support/compare-evaluations.js";
import { data } from "../../../../support/evaluate-text.js";

const files = memoryFiles({
  "a.txt": "hello\n",
  "conf/b.json": "{}",
  "conf/deep/c.json": "{}",
  "list.tftpl": "%{ for n in names ~}\n- ${n}\n%{ endfor ~}\n",
  "one.tftpl": "${names}",
  "broken.tftpl": "%{ if",
  "again.tftpl": '${templatefile("again.tftpl", {})}',
});

function run(text: string, found: Scope["files"] = files): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = evaluate(
    parseExpression(text).expression,
    { file: "main.tf", kind: "literal", files: found, root: () => undefined },
    problems,
  );
  return { value: data(value), problems };
}

describe("file functions", () => {
  it.each([
    ['file("a.txt")', "hello\n"],
    ['filebase64("a.txt")', "aGVsbG8K"],
    ['filemd5("a.txt")', "b1946ac92492d2347c6235b4d2611184"],
    ['fileexists("none")', false],
    ['fileset(".", "*.txt")', ["a.txt"]],
    ['fileset(".", "conf/**/*.json")', ["conf/b.json", "conf/deep/c.json"]],
    ['fileset(".", "{a,z}.*")', ["a.txt"]],
    ['templatefile("list.tftpl", { names = ["x", "y"] })', "- x\n- y\n"],
    ['templatefile("one.tftpl", { names = ["x"] })', ["x"]],
    ['basename("/a/b/")', "b"],
    ['dirname("a//b/../c")', "a"],
  ])("%s", (text, expected) => {
    const { value, problems } = run(text);

    expect(problems).toEqual([]);
    expect(value).toEqual(expected);
  });

  it.each([
    ['file("none.txt")', "there is no such file"],
    ['templatefile("broken.tftpl", {})', "the template is not valid"],
    ['templatefile("list.tftpl", {})', "in the template"],
    ['templatefile("again.tftpl", {})', "must not be called from a template"],
  ])("%s says what is wrong", (text, detail) => {
    const { value, problems } = run(text);

    expect(value).toBe("unknown");
    expect(problems[0]?.detail).toContain(detail);
  });

  it("does not know a file where there is no directory", () => {
    const { value, problems } = run('file("a.txt")', null);

    expect(value).toBe("unknown");
    expect(problems).toEqual([]);
  });
});
