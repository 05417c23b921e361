import { describe, expect, it } from "vitest";
import { moduleSteps, parentModule, parseResourceAddress } from "../../../src/read/address.js";

describe("parseResourceAddress", () => {
  it.each([
    ["aws_instance.web", { module: "", type: "aws_instance", name: "web", index: null }],
    ["aws_instance.web[3]", { module: "", type: "aws_instance", name: "web", index: 3 }],
    ['aws_instance.web["a.b"]', { module: "", type: "aws_instance", name: "web", index: "a.b" }],
    ['aws_route.r["x\\"]y.z"]', { module: "", type: "aws_route", name: "r", index: 'x"]y.z' }],
    [
      'module.a["k.module.z"].module.b[0].aws_eip.ip',
      { module: 'module.a["k.module.z"].module.b[0]', type: "aws_eip", name: "ip", index: null },
    ],
  ])("takes %s apart", (address, expected) => {
    expect(parseResourceAddress(address)).toEqual({ ...expected, mode: "managed" });
  });

  it("tells data sources from resources", () => {
    expect(parseResourceAddress("module.a.data.aws_ami.x")).toMatchObject({ mode: "data", type: "aws_ami", name: "x" });
  });

  it.each(["", "aws_instance", "module.a", "."])("refuses %j", (address) => {
    expect(parseResourceAddress(address)).toBeNull();
  });
});

describe("module addresses", () => {
  it("keep instance keys with dots and brackets whole", () => {
    const address = 'module.a["x].y"].module.b[2]';

    expect(moduleSteps(address).map(({ name, key }) => [name, key])).toEqual([
      ["a", "x].y"],
      ["b", 2],
    ]);
    expect(parentModule(address)).toBe('module.a["x].y"]');
    expect(parentModule('module.a["x].y"]')).toBe("");
  });
});
