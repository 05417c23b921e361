import { defineResource, hourly, metered } from "../define.js";

export const verifiedaccessEndpoint = defineResource({
  type: "aws_verifiedaccess_endpoint",
  source: "https://aws.amazon.com/verified-access/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonVPC", family: null, region, attributes: { usagetype } }) as const;
    return [
      hourly("Application endpoint", query("VerifiedAccess-App-Hours")),
      metered("Data processed", "GB", query("VerifiedAccess-Bytes"), usage.monthly_data_processed_gb),
    ];
  },
});
