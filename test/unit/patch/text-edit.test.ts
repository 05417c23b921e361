import { describe, expect, it } from "vitest";
import { applyEdits, EditedText } from "../../../src/patch/text-edit.js";

describe("an edited text", () => {
  it("makes edits in any order, each in the places of the text before", () => {
    expect(
      applyEdits("abcdef", [
        { start: 4, end: 5, text: "X" },
        { start: 0, end: 1, text: "" },
        { start: 2, end: 2, text: "--" },
      ]),
    ).toBe("b--cdXf");
  });

  it("composes edits made one after the other into edits of the original", () => {
    const edited = new EditedText("one two three");

    edited.apply([{ start: 4, end: 7, text: "2 two" }]);
    edited.apply([{ start: 0, end: 3, text: "1" }]);
    edited.apply([{ start: 2, end: 3, text: "zwei" }]);

    expect(edited.text).toBe("1 zwei two three");
    expect(edited.edits()).toEqual([
      { start: 0, end: 3, text: "1" },
      { start: 4, end: 4, text: "zwei " },
    ]);
    expect(applyEdits(edited.original, edited.edits())).toBe(edited.text);
  });

  it("leaves out of its edits what was written back as it was", () => {
    const edited = new EditedText('type = "gp2"');

    edited.apply([{ start: 7, end: 12, text: '"gp3"' }]);

    expect(edited.edits()).toEqual([{ start: 10, end: 11, text: "3" }]);
  });

  it("tells where a place of the original is now", () => {
    const edited = new EditedText("abcdef");

    edited.apply([
      { start: 1, end: 3, text: "" },
      { start: 4, end: 4, text: "++" },
    ]);

    expect([0, 2, 3, 4, 6].map((offset) => edited.current(offset))).toEqual([0, null, 1, 4, 6]);
    expect(edited.currentSpan({ start: 4, end: 6 })).toEqual({ start: 4, end: 6 });
    expect(edited.currentSpan({ start: 3, end: 5 })).toBeNull();
  });

  it("writes into an empty text", () => {
    expect(applyEdits("", [{ start: 0, end: 0, text: "x" }])).toBe("x");
  });
});
