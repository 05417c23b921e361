import { defineResource, metered } from "../define.js";

export const ecrRepository = defineResource({
  type: ["aws_ecr_repository", "aws_ecrpublic_repository"],
  source: "https://aws.amazon.com/ecr/pricing/",
  usage: { storage_gb: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonECR",
      family: "EC2 Container Registry",
      region,
      attributes: { usagetype: "TimedStorage-ByteHrs" },
    } as const;
    return metered("Storage", "GB", query, usage.storage_gb);
  },
});
