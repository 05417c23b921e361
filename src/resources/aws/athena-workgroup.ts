import { defineResource, metered } from "../define.js";

export const athenaWorkgroup = defineResource({
  type: "aws_athena_workgroup",
  source: "https://aws.amazon.com/athena/pricing/",
  usage: { monthly_data_scanned_tb: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonAthena",
      family: "Athena Queries",
      region,
      attributes: { usagetype: "DataScannedInTB" },
    } as const;
    return metered("Data scanned", "TB", query, usage.monthly_data_scanned_tb);
  },
});
