import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sourceFilesAt } from "../../../../src/adapters/files/source-files.js";

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "terratrim-files-"));
  mkdirSync(join(base, "repository/live/app"), { recursive: true });
  mkdirSync(join(base, "repository/modules/web"), { recursive: true });
  writeFileSync(join(base, "secret.txt"), "secret");
  writeFileSync(join(base, "repository/live/app/main.tf"), "# app");
  writeFileSync(join(base, "repository/modules/web/main.tf"), "# web");
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

describe("in a git repository", () => {
  beforeEach(() => mkdirSync(join(base, "repository/.git")));

  test("everything in the repository is read, above the root too", () => {
    const files = sourceFilesAt(join(base, "repository/live/app"));

    expect(files.boundary).toBe("../..");
    expect(files.read("main.tf")).toEqual({ kind: "text", text: "# app" });
    expect(files.read("../../modules/web/main.tf")).toEqual({ kind: "text", text: "# web" });
    expect(files.list("../../modules")).toEqual([{ name: "web", directory: true }]);
  });

  test("what lies outside the repository is refused", () => {
    const files = sourceFilesAt(join(base, "repository/live/app"));

    expect(files.read("../../../secret.txt")).toEqual({ kind: "refused", reason: "it lies outside the repository" });
    expect(files.exists("../../../secret.txt")).toBe(false);
  });

  test("a link does not lead outside", () => {
    symlinkSync(join(base, "secret.txt"), join(base, "repository/live/app/link.tf"));
    const files = sourceFilesAt(join(base, "repository/live/app"));

    expect(files.read("link.tf").kind).toBe("refused");
    expect(files.bytes("link.tf").kind).toBe("refused");
  });
});

test("without a repository a link stays inside the root", () => {
  symlinkSync(join(base, "secret.txt"), join(base, "repository/live/app/link.tf"));
  const files = sourceFilesAt(join(base, "repository/live/app"), { boundary: join(base, "repository/live/app") });

  expect(files.read("link.tf").kind).toBe("refused");
  expect(files.boundary).toBe("");
});

test("bytes that are not UTF-8 are refused with the remedy", () => {
  writeFileSync(join(base, "repository/live/app/latin.tf"), Buffer.from([0x61, 0xe9, 0x62]));
  const files = sourceFilesAt(join(base, "repository/live/app"));

  const content = files.read("latin.tf");

  expect(content).toEqual({ kind: "refused", reason: "it is not valid UTF-8; save it as UTF-8" });
});

test("what is not there is missing, and a directory is no file", () => {
  const files = sourceFilesAt(join(base, "repository"));

  expect(files.read("nothing.tf")).toEqual({ kind: "missing" });
  expect(files.read("live")).toEqual({ kind: "refused", reason: "it is not a file" });
  expect(files.list("nowhere")).toEqual([]);
});
