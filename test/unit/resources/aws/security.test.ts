import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";

describe("KMS keys", () => {
  it.each([
    [{}, ["Requests", "ECC GenerateDataKeyPair requests", "RSA GenerateDataKeyPair requests"]],
    [
      { customer_master_key_spec: "SYMMETRIC_DEFAULT" },
      ["Requests", "ECC GenerateDataKeyPair requests", "RSA GenerateDataKeyPair requests"],
    ],
    [{ customer_master_key_spec: "RSA_2048" }, ["Requests (RSA 2048)"]],
    [{ customer_master_key_spec: "RSA_4096" }, ["Requests (asymmetric)"]],
    [{ customer_master_key_spec: "ECC_NIST_P256" }, ["Requests (asymmetric)"]],
  ])("%o bill the requests of their kind", (values, requests) => {
    expect(bill("aws_kms_key", values).components.map(({ name }) => name)).toEqual(["Customer master key", ...requests]);
  });

  it("with RSA key pairs have a rate of their own", () => {
    const usageTypes = bill("aws_kms_key").components.map(({ query }) => query.attributes["usagetype"]);

    expect(usageTypes).toContain("KMS-Requests-GenerateDatakeyPair-ECC");
    expect(usageTypes).toContain("KMS-Requests-GenerateDatakeyPair-RSA");
  });

  it("of other origin are charged a month", () => {
    expect(lines("aws_kms_external_key")).toEqual(["Customer master key: 1 months"]);
  });
});

describe("secrets", () => {
  it("bill each replica in its region", () => {
    const values = { replica: [{ region: "eu-west-1" }] };

    expect(lines("aws_secretsmanager_secret", values)).toEqual([
      "Secret: 1 months",
      "Secret (replica, eu-west-1): 1 months",
      "API requests: ? 10k requests",
    ]);
    expect(bill("aws_secretsmanager_secret", values).components[1]?.query.region).toBe("eu-west-1");
  });
});

describe("certificates", () => {
  it("are free unless a private authority issues them", () => {
    expect(lines("aws_acm_certificate", { domain_name: "x.com" })).toEqual([]);
    expect(lines("aws_acm_certificate", { certificate_authority_arn: "arn" })).toEqual(["Certificate: 1 requests"]);
    expect(lines("aws_acm_certificate", {}, { unknown: { certificate_authority_arn: true } })).toEqual(["Certificate: 1 requests"]);
  });

  it("of a general authority are tiered, short-lived ones are not", () => {
    const usage = { monthly_requests: 20_000 };

    expect(lines("aws_acmpca_certificate_authority", {}, { usage })).toEqual([
      "Private certificate authority: 1 months",
      "Certificates (first 1K): 1000 requests",
      "Certificates (next 9K): 9000 requests",
      "Certificates (over 10K): 10000 requests",
    ]);
    expect(lines("aws_acmpca_certificate_authority", { usage_mode: "SHORT_LIVED_CERTIFICATE" }, { usage })).toEqual([
      "Private certificate authority (short-lived certificate mode): 1 months",
      "Certificates (short-lived): 20000 requests",
    ]);
  });
});

describe("directories", () => {
  it.each([
    [{ type: "SimpleAD", size: "Small" }, "Directory service (Simple AD, Small): 2 controllers"],
    [{ type: "ADConnector" }, "Directory service (AD Connector, Large): 2 controllers"],
    [{ type: "MicrosoftAD" }, "Directory service (Microsoft AD, Enterprise): 2 controllers"],
    [{}, "Directory service (Simple AD, Large): 2 controllers"],
  ])("%o run two controllers", (values, expected) => {
    expect(lines("aws_directory_service_directory", values)).toEqual([expected]);
  });

  it("bill controllers beyond two, from usage or from the configuration", () => {
    expect(lines("aws_directory_service_directory", { type: "MicrosoftAD", desired_number_of_domain_controllers: 3 })[1]).toBe(
      "Additional domain controllers: 1 controllers",
    );
    expect(
      lines("aws_directory_service_directory", { type: "SimpleAD" }, { usage: { additional_domain_controllers: 2, shared_accounts: 4 } }),
    ).toEqual(["Directory service (Simple AD, Large): 2 controllers", "Additional domain controllers: 2 controllers"]);
    expect(lines("aws_directory_service_directory", { type: "MicrosoftAD" }, { usage: { shared_accounts: 4 } })[1]).toBe(
      "Directory sharing: 4 accounts",
    );
  });
});

describe("account-wide detection", () => {
  it.each([
    ["aws_guardduty_detector", { enable: false }],
    ["aws_macie2_account", { status: "PAUSED" }],
  ])("costs nothing while it is off: %s", (type, values) => {
    expect(lines(type, values)).toEqual([]);
  });

  it("is tiered", () => {
    expect(lines("aws_securityhub_account", {}, { usage: { monthly_security_checks: 150_000 } })).toEqual([
      "Security checks (first 100K): 100000 checks",
      "Security checks (next 400K): 50000 checks",
    ]);
  });
});
