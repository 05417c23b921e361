import { expect, test } from "vitest";
import { editedFiles, memoryFiles } from "../../../../src/read/source/source-files.js";

test("files in memory list their directories in order", () => {
  const files = memoryFiles({ "main.tf": "", "modules/b/main.tf": "", "a.tf": "" });

  const root = files.list("");

  expect(root).toEqual([
    { name: "a.tf", directory: false },
    { name: "main.tf", directory: false },
    { name: "modules", directory: true },
  ]);
  expect(files.list("modules").map((entry) => entry.name)).toEqual(["b"]);
  expect(files.exists("modules/b")).toBe(true);
});

test("an edit replaces a text and leaves the other files as they are", () => {
  const files = memoryFiles({ "a.tf": "old", "b.tf": "same" });

  const edited = editedFiles(
    files,
    new Map([
      ["a.tf", "new"],
      ["c/d.tf", "added"],
    ]),
  );

  expect(edited.read("a.tf")).toEqual({ kind: "text", text: "new" });
  expect(edited.read("b.tf")).toEqual({ kind: "text", text: "same" });
  expect(edited.list("").map((entry) => entry.name)).toEqual(["a.tf", "b.tf", "c"]);
  expect(files.read("a.tf")).toEqual({ kind: "text", text: "old" });
});
