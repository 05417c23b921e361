import { describe, expect, it } from "vitest";

import { alternatives, inFamily, machine } from "../../../../src/model/machines/machine.js";
import { supportPeriod } from "../../../../src/model/machines/support-period.js";

describe("machine", () => {
  it("knows size, architecture and family of an EC2 type", () => {
    expect(machine("aws", "m5.large")).toMatchObject({ family: "m5", vcpu: 2, memoryGib: 8, architecture: "x86_64", baseline: null });
    expect(machine("aws", "t4g.small")).toMatchObject({ family: "t4g", vcpu: 2, memoryGib: 2, architecture: "arm64", baseline: 0.2 });
  });

  it("knows database classes, cache nodes and search nodes", () => {
    expect(machine("aws", "db.r6g.xlarge")).toMatchObject({ family: "db.r6g", vcpu: 4, memoryGib: 32, architecture: "arm64" });
    expect(machine("aws", "cache.m5.large")).toMatchObject({ family: "cache.m5", vcpu: 2, architecture: "x86_64" });
    expect(machine("aws", "r6g.large.search")).toMatchObject({ family: "r6g", vcpu: 2, architecture: "arm64" });
  });

  it("knows Azure sizes and Google machine types", () => {
    expect(machine("azure", "standard_d2s_v5")).toMatchObject({
      type: "Standard_D2s_v5",
      family: "Standard_D*s_v5",
      vcpu: 2,
      memoryGib: 8,
    });
    expect(machine("gcp", "n2-standard-4")).toMatchObject({ family: "n2-standard", vcpu: 4, memoryGib: 16 });
  });

  it("answers null for what it does not know", () => {
    expect(machine("aws", "m99.large")).toBeNull();
  });
});

describe("alternatives", () => {
  it("offers only machines of the same kind", () => {
    const found = alternatives("aws", "db.m5.large", { architecture: "arm64", minVcpu: 2, maxVcpu: 2, minMemoryGib: 8, maxMemoryGib: 8 });

    expect(found.map(({ type }) => type)).toContain("db.m6g.large");
    expect(found.every(({ type }) => type.startsWith("db."))).toBe(true);
  });

  it("finds the same size in another family", () => {
    expect(inFamily("aws", "m5.2xlarge", "m7g")?.type).toBe("m7g.2xlarge");
    expect(inFamily("gcp", "n1-standard-4", "n2d-standard")).toBeNull();
    expect(inFamily("gcp", "n2-standard-4", "n2d-standard")?.type).toBe("n2d-standard-4");
    expect(inFamily("azure", "Standard_D2s_v3", "Standard_D*s_v5")?.type).toBe("Standard_D2s_v5");
  });
});

describe("supportPeriod", () => {
  it("finds the listed version that a full version belongs to", () => {
    expect(supportPeriod("aws", "RDS", "postgres", "14.7")).toMatchObject({
      version: "14",
      standardEnd: "2027-02-28",
      chargedFrom: "2027-03-01",
    });
    expect(supportPeriod("aws", "RDS", "mysql", "5.7.44")?.version).toBe("5.7");
    expect(supportPeriod("aws", "EKS", "kubernetes", "1.3")).toBeNull();
  });
});
