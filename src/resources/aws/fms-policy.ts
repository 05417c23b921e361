import { defineResource, fixed } from "../define.js";

/** What the policy creates in the accounts is billed there; with Shield Advanced the policies are included. */
export const fmsPolicy = defineResource({
  type: "aws_fms_policy",
  source: "https://aws.amazon.com/firewall-manager/pricing/",

  components({ region }) {
    return fixed(
      "Protection policy",
      "months",
      { vendor: "aws", service: "AWSFMS", family: null, region, attributes: { usagetype: "FMS-Policy" } },
      1,
    );
  },
});
