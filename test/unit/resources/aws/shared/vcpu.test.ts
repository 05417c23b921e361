import { describe, expect, it } from "vitest";

import { instanceFamily, isBurstable, vcpuCount } from "../../../../../src/resources/aws/shared/vcpu.js";

describe("vCPU of an instance type", () => {
  it.each([
    ["t2.nano", 1],
    ["t2.medium", 2],
    ["t3.nano", 2],
    ["t4g.micro", 2],
    ["m3.medium", 1],
    ["m6g.medium", 1],
    ["m5.large", 2],
    ["m5.xlarge", 4],
    ["r5.24xlarge", 96],
    ["c1.xlarge", 8],
    ["db.r4.8xlarge", 32],
    ["db.r5.2xlarge.tpc1.mem2x", 8],
    ["c7a.medium", 1],
    ["d2.8xlarge", 36],
    ["cache.m6g.12xlarge", 48],
    ["m5.metal", null],
    ["db.serverless", null],
  ])("%s has %s", (type, vcpus) => {
    expect(vcpuCount(type)).toBe(vcpus);
  });

  it.each([
    ["t3a.large", true],
    ["db.t4g.small", true],
    ["trn1.2xlarge", false],
    ["m5.large", false],
  ])("%s is burstable: %s", (type, burstable) => {
    expect(isBurstable(type)).toBe(burstable);
  });

  it("names the family", () => {
    expect(instanceFamily("db.r6g.large")).toBe("r6g");
  });
});
