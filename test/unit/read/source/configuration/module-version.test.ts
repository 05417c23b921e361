import { describe, expect, test } from "vitest";
import { newest, versionConstraint } from "../../../../../src/read/source/configuration/module-version.js";

describe("a version constraint", () => {
  test.each([
    ["1.2.3", ["1.2.3", "v1.2.3"], ["1.2.4", "1.2", "1.2.3-beta"]],
    ["= 1.2", ["1.2.0", "1.2"], ["1.2.1"]],
    ["!= 1.2.0", ["1.2.1", "0.9.0"], ["1.2.0"]],
    ["~> 5.0", ["5.0.0", "5.21.3"], ["6.0.0", "4.9.9", "5.1.0-rc1"]],
    ["~> 5.1.2", ["5.1.2", "5.1.9"], ["5.2.0", "5.1.1"]],
    ["~> 5", ["5.0.0", "7.1.0"], ["4.9.0"]],
    [">= 1.0, < 2.0", ["1.0.0", "1.99.0"], ["2.0.0", "0.9.0"]],
    ["> 1.0.0, <= 1.5.0", ["1.0.1", "1.5.0"], ["1.0.0", "1.5.1"]],
    ["< 6.0", ["5.9.9"], ["6.0.0"]],
    ["2.0.0-beta2", ["2.0.0-beta2"], ["2.0.0", "2.0.0-beta3"]],
  ])("%s admits %j and refuses %j", (text, admitted, refused) => {
    const admits = versionConstraint(text);

    expect(admitted.filter((version) => admits?.(version) !== true)).toEqual([]);
    expect(refused.filter((version) => admits?.(version) === true)).toEqual([]);
  });

  test.each(["", "latest", "~> x", ">= 1.0 < 2.0", "=> 1.0"])("is not %j", (text) => {
    expect(versionConstraint(text)).toBeNull();
  });

  test("takes nothing that is no version", () => {
    expect(versionConstraint(">= 0")?.("main")).toBe(false);
  });
});

test.each([
  [["1.9.0", "1.10.0", "1.2.0"], "1.10.0"],
  [["2.0.0-rc1", "2.0.0", "2.0.0-rc2"], "2.0.0"],
  [["1.0.0-alpha.2", "1.0.0-alpha.10"], "1.0.0-alpha.10"],
  [["1.0.0-1", "1.0.0-a"], "1.0.0-a"],
  [["1.0.0-a", "1.0.0-a.1"], "1.0.0-a.1"],
  [["main", ".git"], undefined],
])("the newest of %j is %s", (versions, expected) => {
  expect(newest(versions)).toBe(expected);
});
