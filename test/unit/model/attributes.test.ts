import { describe, expect, it } from "vitest";
import { Attributes, UnknownAttribute } from "../../../src/model/attributes.js";

describe("Attributes", () => {
  it("converts text as Terraform does", () => {
    const attributes = new Attributes({ size: "100", on: "true", name: 7 }, undefined, undefined);

    expect([attributes.number("size"), attributes.boolean("on"), attributes.string("name")]).toEqual([100, true, "7"]);
  });

  it("gives the fallback for what is absent or null", () => {
    const attributes = new Attributes({ type: null }, undefined, undefined);

    expect([attributes.string("type", "gp2"), attributes.number("size", 8), attributes.string("other")]).toEqual(["gp2", 8, null]);
  });

  it("throws for what is unknown until apply", () => {
    const attributes = new Attributes({}, { size: true }, undefined);

    expect(() => attributes.number("size", 8)).toThrow(UnknownAttribute);
    expect(attributes.known("size")).toBe(false);
  });

  it("throws for what is sensitive", () => {
    const attributes = new Attributes({ password: "hunter2" }, undefined, { password: true });

    expect(() => attributes.string("password")).toThrow("sensitive");
  });

  it("carries the masks into blocks", () => {
    const attributes = new Attributes({ disk: [{ type: "gp3" }] }, { disk: [{ size: true }] }, undefined);

    const disk = attributes.block("disk");

    expect(disk?.string("type")).toBe("gp3");
    expect(() => disk?.number("size")).toThrow("disk[0].size");
  });

  it("reads a block that older plans hold as an object", () => {
    const attributes = new Attributes({ disk: { size: 8 } }, undefined, undefined);

    expect(attributes.blocks("disk").map((disk) => disk.number("size"))).toEqual([8]);
  });
});
