import { defineResource, metered } from "../define.js";

export const ecrRepository = defineResource({
  type: ["aws_ecr_repository", "aws_ecrpublic_repository"],
  source: "https://aws.amazon.com/ecr/pricing/",
  usage: { storage_gb: "number" },

  components({ type, region, usage }) {
    const isPublic = type === "aws_ecrpublic_repository";
    const query = {
      vendor: "aws",
      service: isPublic ? "AmazonECRPublic" : "AmazonECR",
      family: isPublic ? null : "EC2 Container Registry",
      region,
      attributes: { usagetype: "TimedStorage-ByteHrs" },
    } as const;
    return metered("Storage", "GB", query, usage.storage_gb);
  },
});
