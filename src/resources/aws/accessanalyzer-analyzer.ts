import { defineResource, metered } from "../define.js";

/** Analysis of external access is free; what looks for unused and internal access is billed by what it looks at. */
export const accessanalyzerAnalyzer = defineResource({
  type: "aws_accessanalyzer_analyzer",
  source: "https://aws.amazon.com/iam/access-analyzer/pricing/",
  usage: { analyzed_identities: "number", analyzed_resources: "number" },

  components({ attributes, region, usage }) {
    const kind = attributes.string("type", "ACCOUNT");
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSIAMAccessAnalyzer", family: null, region, attributes: { usagetype } }) as const;
    if (kind.endsWith("_UNUSED_ACCESS"))
      return metered("Roles and users analyzed", "identities", query("UnusedAccess-Identities"), usage.analyzed_identities);
    if (kind.endsWith("_INTERNAL_ACCESS"))
      return metered("Resources analyzed", "resources", query("InternalAccess-Resources"), usage.analyzed_resources);
    return null;
  },
});
