import { defineResource, metered } from "../define.js";

export const glacierVault = defineResource({
  type: "aws_glacier_vault",
  source: "https://aws.amazon.com/s3/glacier/pricing/",
  usage: { storage_gb: "number", monthly_retrieval_gb: "number" },

  components({ region, usage }) {
    const glacier = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonGlacier", family: null, region, attributes: { usagetype } }) as const;
    return [
      metered("Storage", "GB", glacier("TimedStorage-ByteHrs"), usage.storage_gb),
      metered("Retrievals (standard)", "GB", glacier("Standard-Retrieval-Bytes"), usage.monthly_retrieval_gb),
    ];
  },
});
