import { describe, expect, it } from "vitest";
import { addressSteps, typeOfAddress, wildcardAddress } from "../../../src/model/address.js";

describe("addressSteps", () => {
  it.each([
    ["aws_instance.web", ["aws_instance", "web"]],
    ['module.a["x.y"].aws_instance.web[0]', ["module", 'a["x.y"]', "aws_instance", "web[0]"]],
    ['aws_instance.web["a\\"].b"]', ["aws_instance", 'web["a\\"].b"]']],
  ])("splits %s at the dots outside of keys", (address, steps) => {
    expect(addressSteps(address)).toEqual(steps);
  });
});

describe("typeOfAddress", () => {
  it.each([
    ["aws_instance.web", "aws_instance"],
    ["module.app.module.db.aws_db_instance.main[0]", "aws_db_instance"],
    ["module.app.data.aws_ami.ubuntu", "aws_ami"],
    ["module.app", null],
    ["aws_instance", null],
  ])("finds the type of %s", (address, type) => {
    expect(typeOfAddress(address)).toBe(type);
  });
});

describe("wildcardAddress", () => {
  it("replaces every instance key", () => {
    expect(wildcardAddress('module.a["x]"].aws_instance.web[12]')).toBe("module.a[*].aws_instance.web[*]");
  });
});
