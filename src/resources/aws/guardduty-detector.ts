import { defineResource, metered, tiered } from "../define.js";

const FLOW_TIERS = [
  { label: "first 500GB", upTo: 500 },
  { label: "next 2TB", upTo: 2_500 },
  { label: "next 7.5TB", upTo: 10_000 },
  { label: "over 10TB" },
];
const S3_TIERS = [{ label: "first 500M", upTo: 500_000_000 }, { label: "next 4.5B", upTo: 5_000_000_000 }, { label: "over 5B" }];
const EKS_TIERS = [{ label: "first 100M", upTo: 100_000_000 }, { label: "next 200M", upTo: 300_000_000 }, { label: "over 300M" }];

export const guarddutyDetector = defineResource({
  type: "aws_guardduty_detector",
  source: "https://aws.amazon.com/guardduty/pricing/",
  usage: {
    monthly_cloudtrail_events: "number",
    monthly_flow_and_dns_log_gb: "number",
    monthly_s3_events: "number",
    monthly_eks_audit_events: "number",
  },

  components({ region, attributes, usage }) {
    if (!attributes.boolean("enable", true)) return null;
    const analyzed = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonGuardDuty", family: null, region, attributes: { usagetype } }) as const;
    const millions = { per: 1_000_000 };

    return [
      metered("CloudTrail events analyzed", "1M events", analyzed("PaidEventsAnalyzed"), usage.monthly_cloudtrail_events, millions),
      tiered("VPC flow and DNS logs analyzed", "GB", analyzed("PaidEventsAnalyzed-Bytes"), usage.monthly_flow_and_dns_log_gb, FLOW_TIERS),
      tiered("S3 data events analyzed", "1M events", analyzed("PaidS3DataEventsAnalyzed"), usage.monthly_s3_events, S3_TIERS, millions),
      tiered(
        "EKS audit events analyzed",
        "1M events",
        analyzed("PaidKubernetesAuditLogsAnalyzed"),
        usage.monthly_eks_audit_events,
        EKS_TIERS,
        millions,
      ),
    ];
  },
});
