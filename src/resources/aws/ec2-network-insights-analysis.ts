import { defineResource, fixed } from "../define.js";

export const ec2NetworkInsightsAnalysis = defineResource({
  type: "aws_ec2_network_insights_analysis",
  source: "https://aws.amazon.com/vpc/pricing/",

  components({ region }) {
    // One analysis runs when the resource is created.
    return fixed(
      "Reachability analysis",
      "analyses",
      { vendor: "aws", service: "AmazonVPC", family: null, region, attributes: { usagetype: "Reachability-Analyses" } },
      1,
    );
  },
});
