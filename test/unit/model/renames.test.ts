import { describe, expect, it } from "vitest";

import { renamedMask, renamedValues, writtenPath, type Renames } from "../../../src/model/renames.js";

const NAMES: Renames = {
  type: "volume_type",
  read: "throughput.read_units",
  rule: {
    from: "configuration.rules",
    names: { enabled: { from: "status", is: "Enabled" }, filter: { from: "", names: { tag: "tag_filters" } } },
  },
};

describe("attributes under other names", () => {
  it("are found where they are, in objects, in lists and as a block of their own", () => {
    const values = {
      volume_type: "gp3",
      throughput: { read_units: 5 },
      configuration: [{ rules: [{ status: "Enabled", tag_filters: [{ key: "a" }] }, { status: "Disabled" }] }],
    };

    expect(renamedValues(values, NAMES)).toEqual({
      ...values,
      type: "gp3",
      read: 5,
      rule: [
        { status: "Enabled", tag_filters: [{ key: "a" }], enabled: true, filter: { tag: [{ key: "a" }] } },
        { status: "Disabled", enabled: false },
      ],
    });
  });

  it("are absent where they are not written", () => {
    expect(renamedValues({ size: 1 }, NAMES)).toEqual({ size: 1 });
  });

  it("stay unknown, also as part of something unknown", () => {
    expect(renamedMask({ volume_type: true, throughput: true, configuration: { rules: [{ status: true }] } }, NAMES)).toMatchObject({
      type: true,
      read: true,
      rule: [{ enabled: true }],
    });
    expect(renamedMask(true, NAMES)).toBe(true);
  });

  it.each([
    [["type"], ["volume_type"]],
    [["read"], ["throughput", "read_units"]],
    [
      ["rule", "enabled"],
      ["configuration", "rules", "status"],
    ],
    [["size"], ["size"]],
  ])("are written at the path of the configuration: %j", (path, expected) => {
    expect(writtenPath(path, NAMES)).toEqual(expected);
  });
});
