import { defineResource, metered, tiered } from "../define.js";

const DISCOVERY_TIERS = [{ label: "first 50TB", upTo: 50_000 }, { label: "next 450TB", upTo: 500_000 }, { label: "over 500TB" }];

export const macie2Account = defineResource({
  type: "aws_macie2_account",
  source: "https://aws.amazon.com/macie/pricing/",
  usage: { monitored_buckets: "number", monthly_data_inspected_gb: "number" },

  components({ region, attributes, usage }) {
    if (attributes.string("status", "ENABLED") === "PAUSED") return null;
    const macie = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonMacie", family: null, region, attributes: { usagetype } }) as const;

    return [
      metered("Buckets monitored", "buckets", macie("PaidDataInventoryEvaluation"), usage.monitored_buckets),
      tiered("Sensitive data discovery", "GB", macie("SensitiveDataDiscovery"), usage.monthly_data_inspected_gb, DISCOVERY_TIERS),
    ];
  },
});
