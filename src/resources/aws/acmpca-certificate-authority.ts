import { defineResource, fixed, metered, tiered } from "../define.js";
import { stringOr } from "./shared/computed.js";

const TIERS = [{ label: "first 1K", upTo: 1_000 }, { label: "next 9K", upTo: 10_000 }, { label: "over 10K" }];

export const acmpcaCertificateAuthority = defineResource({
  type: "aws_acmpca_certificate_authority",
  source: "https://aws.amazon.com/private-ca/pricing/",
  usage: { monthly_requests: "number" },

  components({ region, attributes, usage }) {
    const product = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSCertificateManager", family: "AWS Certificate Manager", region, attributes: { usagetype } }) as const;

    if (stringOr(attributes, "usage_mode", "GENERAL_PURPOSE") === "SHORT_LIVED_CERTIFICATE") {
      return [
        fixed("Private certificate authority (short-lived certificate mode)", "months", product("ShortLivedCertificatePrivateCA"), 1),
        metered(
          "Certificates (short-lived)",
          "requests",
          { ...product("ShortLivedCertificatesIssued"), terms: { startUsageAmount: "0" } },
          usage.monthly_requests,
        ),
      ];
    }
    return [
      fixed("Private certificate authority", "months", product("PaidPrivateCA"), 1),
      tiered("Certificates", "requests", product("PrivateCertificatesIssued"), usage.monthly_requests, TIERS),
    ];
  },
});
