import { defineResource, fixed } from "../define.js";

export const ssmincidentsResponsePlan = defineResource({
  type: "aws_ssmincidents_response_plan",
  source: "https://aws.amazon.com/systems-manager/pricing/",

  components({ region }) {
    return fixed(
      "Response plan",
      "months",
      { vendor: "aws", service: "AWSSystemsManager", family: null, region, attributes: { usagetype: "IM-ResponsePlan-Months-Tier1" } },
      1,
    );
  },
});
