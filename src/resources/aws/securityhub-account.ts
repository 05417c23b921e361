import { defineResource, tiered } from "../define.js";

const CHECK_TIERS = [{ label: "first 100K", upTo: 100_000 }, { label: "next 400K", upTo: 500_000 }, { label: "over 500K" }];

export const securityhubAccount = defineResource({
  type: "aws_securityhub_account",
  source: "https://aws.amazon.com/security-hub/pricing/",
  usage: { monthly_security_checks: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AWSSecurityHub",
      family: null,
      region,
      attributes: { usagetype: "PaidComplianceCheck" },
    } as const;
    return tiered("Security checks", "checks", query, usage.monthly_security_checks, CHECK_TIERS);
  },
});
