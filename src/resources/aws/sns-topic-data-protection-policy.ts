import { defineResource, metered } from "../define.js";

export const snsTopicDataProtectionPolicy = defineResource({
  type: "aws_sns_topic_data_protection_policy",
  source: "https://aws.amazon.com/sns/pricing/",
  usage: { monthly_data_scanned_gb: "number", monthly_audit_report_gb: "number" },

  components({ region, usage }) {
    // The price list's exact names are not known here.
    const sns = (usagetype: RegExp) => ({ vendor: "aws", service: "AmazonSNS", family: null, region, attributes: { usagetype } }) as const;
    const { monthly_data_scanned_gb: scanned, monthly_audit_report_gb: reported } = usage;

    return [
      scanned === undefined ? null : metered("Messages scanned", "GB", sns(/DataProtection.*Scan|MessageScan/i), scanned),
      reported === undefined ? null : metered("Audit reports", "GB", sns(/Audit/i), reported),
    ];
  },
});
