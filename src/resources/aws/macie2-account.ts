import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered, tiered } from "../define.js";

// The list begins with the GB that is free in an account.
const FREE_GB = 1;
const DISCOVERY_TIERS = [{ label: "first 50TB", upTo: 50_001 }, { label: "next 450TB", upTo: 500_001 }, { label: "over 500TB" }];

const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;

export const macie2Account = defineResource({
  type: "aws_macie2_account",
  source: "https://aws.amazon.com/macie/pricing/",
  usage: { monitored_buckets: "number", monthly_data_inspected_gb: "number" },

  components({ region, attributes, usage }) {
    if (attributes.string("status", "ENABLED") === "PAUSED") return null;
    const macie = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonMacie", family: null, region, attributes: { usagetype } }) as const;

    return [
      // Listed by the bucket and day.
      metered(
        "Buckets monitored",
        "buckets",
        macie("PaidDataInventoryEvaluation-Bucket-Days"),
        usage.monitored_buckets === undefined ? undefined : usage.monitored_buckets * DAYS_PER_MONTH,
        { per: DAYS_PER_MONTH },
      ),
      tiered("Sensitive data discovery", "GB", macie("SensitiveDataDiscovery"), usage.monthly_data_inspected_gb, DISCOVERY_TIERS, {
        free: FREE_GB,
      }),
    ];
  },
});
