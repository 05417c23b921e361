import { defineResource, metered } from "../define.js";

/** A domain keeps the users' homes on an EFS file system of its own; apps and spaces are billed themselves. */
export const sagemakerDomain = defineResource({
  type: "aws_sagemaker_domain",
  source: "https://aws.amazon.com/efs/pricing/",
  usage: { home_storage_gb: "number" },

  components({ region, usage }) {
    if (usage.home_storage_gb === undefined) return null;
    const query = {
      vendor: "aws",
      service: "AmazonEFS",
      family: "Storage",
      region,
      attributes: { usagetype: "TimedStorage-ByteHrs" },
    } as const;
    return metered("Home storage (EFS)", "GB", query, usage.home_storage_gb);
  },
});
