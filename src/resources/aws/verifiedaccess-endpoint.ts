import { defineResource, hourly, metered } from "../define.js";

export const verifiedaccessEndpoint = defineResource({
  type: "aws_verifiedaccess_endpoint",
  source: "https://aws.amazon.com/verified-access/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const vpc = { vendor: "aws", service: "AmazonVPC", family: null, region } as const;
    return [
      hourly("Application endpoint", { ...vpc, attributes: { usagetype: "VerifiedAccess-App-Hours" } }),
      metered(
        "Data processed",
        "GB",
        { ...vpc, attributes: { groupDescription: "Data processed by AWS Verified Access" } },
        usage.monthly_data_processed_gb,
      ),
    ];
  },
});
