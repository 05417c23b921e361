import { expect, it } from "vitest";
import { LineIndex, locate } from "../../../../../src/read/source/hcl/lines.js";

it("counts lines and columns from one", () => {
  const text = "a = 1\r\nbc = é2\n";

  expect(locate({ file: "x.tf", text }, { start: 12, end: 14 })).toEqual({
    file: "x.tf",
    start: 12,
    end: 14,
    line: 2,
    column: 6,
    endLine: 2,
  });
});

it.each([
  [0, 1, 1],
  [5, 1, 6],
  [6, 2, 1],
  [7, 3, 1],
  [8, 3, 2],
])("puts offset %i at line %i, column %i", (offset, line, column) => {
  const index = new LineIndex("x.tf", "hello\n\nx");

  expect([index.line(offset), index.column(offset)]).toEqual([line, column]);
});
