import { describe, expect, test } from "vitest";
import { directoryOf, isAbsolutePath, isInside, joinPath } from "../../../../../src/read/source/configuration/paths.js";

describe("joinPath", () => {
  test.each([
    ["", "./modules/a", "modules/a"],
    ["modules/a", "../b", "modules/b"],
    ["modules/a", "../../../shared", "../shared"],
    ["../shared", "../x", "../x"],
    ["", "../..", "../.."],
    ["a", ".", "a"],
  ])("joins %j and %j to %j", (directory, path, expected) => {
    expect(joinPath(directory, path)).toBe(expected);
  });
});

describe("isInside", () => {
  test.each([
    ["", "a/b", true],
    ["", "../a", false],
    ["..", "../a", true],
    ["..", "a", true],
    ["..", "../../a", false],
    ["../..", "../a", true],
    ["modules", "modules/a", true],
    ["modules", "modules-other", false],
  ])("of %j holds %j: %j", (directory, path, expected) => {
    expect(isInside(directory, path)).toBe(expected);
  });
});

test("absolute paths are those of any system, and of a home directory", () => {
  expect(["/etc", "~/x", "C:\\x", "D:/x"].map(isAbsolutePath)).toEqual([true, true, true, true]);
  expect(["./x", "../x", "x"].map(isAbsolutePath)).toEqual([false, false, false]);
});

test("the directory of a file at the root is empty", () => {
  expect([directoryOf("main.tf"), directoryOf("a/b/main.tf")]).toEqual(["", "a/b"]);
});
