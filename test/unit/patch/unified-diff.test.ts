import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../src/patch/text-edit.js";
import { unifiedDiff } from "../../../src/patch/unified-diff.js";

const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join("");

function insert(before: string, text: string): TextEdit {
  return { start: lines.indexOf(before), end: lines.indexOf(before), text };
}

function afterGitApply(before: string, diff: string): string {
  const directory = mkdtempSync(join(tmpdir(), "terratrim-diff-"));
  try {
    writeFileSync(join(directory, "main.tf"), before);
    execFileSync("git", ["apply", "-"], { cwd: directory, input: diff });
    return readFileSync(join(directory, "main.tf"), "utf8");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe("a unified diff", () => {
  it("is empty without edits", () => {
    expect(unifiedDiff("main.tf", lines, [])).toBe("");
  });

  it("shows an added line with three lines around it", () => {
    const diff = unifiedDiff("main.tf", lines, [insert("line 5\n", "new\n")]);

    expect(diff).toBe("--- a/main.tf\n+++ b/main.tf\n@@ -2,6 +2,7 @@\n line 2\n line 3\n line 4\n+new\n line 5\n line 6\n line 7\n");
  });

  it("marks a last line without a line break", () => {
    expect(unifiedDiff("main.tf", "a\nb", [{ start: 2, end: 3, text: "c" }])).toBe(
      "--- a/main.tf\n+++ b/main.tf\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n",
    );
  });

  it.each<[string, string, TextEdit[]]>([
    [
      "two changes in one hunk",
      lines,
      [insert("line 5\n", "a\nb\n"), { start: lines.indexOf("line 9"), end: lines.indexOf("line 11"), text: "" }],
    ],
    [
      "two hunks",
      lines,
      [insert("line 3\n", "a\n"), { start: lines.indexOf("line 20"), end: lines.indexOf("line 22"), text: "" }, insert("line 28", "x ")],
    ],
    [
      "two edits of one line",
      lines,
      [insert("line 7\n", "<"), { start: lines.indexOf("7\n"), end: lines.indexOf("7\n") + 1, text: "seven" }],
    ],
    ["the first line", lines, [{ start: 0, end: 7, text: "" }]],
    ["the end of the file", lines, [{ start: lines.length, end: lines.length, text: "last\n" }]],
    ["a missing line break at the end", "a\nb", [{ start: 3, end: 3, text: "\nc" }]],
    ["carriage returns", "a\r\nb\r\nc\r\n", [{ start: 3, end: 4, text: "x\r\ny" }]],
  ])("is what git apply takes: %s", (_, before, edits) => {
    expect(afterGitApply(before, unifiedDiff("main.tf", before, edits))).toBe(applyEdits(before, edits));
  });
});
