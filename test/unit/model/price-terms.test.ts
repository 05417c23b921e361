import { describe, expect, it } from "vitest";

import { purchaseKind, termYears, tierLimit, upfrontKind } from "../../../src/model/price-terms.js";
import { withoutRegionPrefix, withRegionPrefix } from "../../../src/model/usage-type.js";

describe("purchaseKind", () => {
  it.each([
    [undefined, "on-demand"],
    [{ purchaseOption: "Consumption" }, "on-demand"],
    [{ purchaseOption: "on_demand" }, "on-demand"],
    [{ purchaseOption: "OnDemand" }, "on-demand"],
    [{ purchaseOption: "Preemptible" }, "spot"],
    [{ purchaseOption: "DevTestConsumption" }, "devtest"],
    [{ termLength: "1yr" }, "reserved"],
    [{ purchaseOption: "SavingsPlan" }, "savingsplan"],
  ])("spells %j as %s", (terms, kind) => {
    expect(purchaseKind(terms)).toBe(kind);
  });
});

describe("tierLimit", () => {
  it("has one spelling for a limit", () => {
    expect([
      tierLimit(undefined, "0"),
      tierLimit("0.0000000000", "0"),
      tierLimit("10240.0", "0"),
      tierLimit("", "Inf"),
      tierLimit("Inf", "Inf"),
    ]).toEqual(["0", "0", "10240", "Inf", "Inf"]);
  });
});

describe("terms of commitments", () => {
  it("have one spelling in all lists", () => {
    expect([termYears("1yr"), termYears("3 Years"), termYears("12 months"), termYears(undefined)]).toEqual(["1yr", "3yr", "1yr", ""]);
    expect([upfrontKind("No Upfront"), upfrontKind("NoUpfront"), upfrontKind(undefined)]).toEqual(["noupfront", "noupfront", ""]);
  });
});

describe("the region in a usage type", () => {
  it("is taken off once", () => {
    expect(
      ["EUC1-NatGateway-Hours", "EU-LoadBalancerUsage", "us-east-1-KMS-Keys", "USE1-APS1-AWS-Out-Bytes", "USE1:PI_API", "EU:PI_LTR:M5"].map(
        withoutRegionPrefix,
      ),
    ).toEqual(["NatGateway-Hours", "LoadBalancerUsage", "KMS-Keys", "APS1-AWS-Out-Bytes", "PI_API", "PI_LTR:M5"]);
  });

  it("is put back for patterns that expect it", () => {
    expect([withRegionPrefix("RuleV2", "eu-central-1"), withRegionPrefix("RuleV2", null)]).toEqual(["EUC1-RuleV2", "USE1-RuleV2"]);
  });
});
