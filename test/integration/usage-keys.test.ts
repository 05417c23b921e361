import { describe, expect, it } from "vitest";
import type { UsageKeys } from "../../src/model/usage.js";
import { findFreeType, findResource } from "../../src/resources/index.js";
import { hasShared, sharedBytes } from "../support/shared-corpus.js";

describe.skipIf(!hasShared)("usage keys of Infracost 0.10 (skipped where ../shared is absent)", () => {
  it("are all accepted by the AWS mappings", () => {
    const rows = new TextDecoder()
      .decode(sharedBytes("reference/infracost-0.10/usage-keys.csv"))
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .filter(([type]) => type?.startsWith("aws_"));

    // A type without cost of its own carries values for what refers to it: the capacity of a scaling target.
    const missing = rows
      .filter(([type = "", key = ""]) => findFreeType(type) === undefined && !accepts(findResource(type)?.usage, key.split(".")))
      .map(([type, key]) => `${type} ${key}`);

    expect(rows.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });
});

function accepts(keys: UsageKeys | undefined, [first = "", ...rest]: readonly string[]): boolean {
  const kind = keys?.[first];
  if (kind === undefined) return false;
  if (rest.length === 0) return true;
  return typeof kind === "object" && !("0" in kind) && accepts(kind, rest);
}
