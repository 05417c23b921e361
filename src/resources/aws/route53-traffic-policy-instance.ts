import { defineResource, fixed } from "../define.js";

// Lists have been published with either name.
const POLICY_RECORDS = /^(?:Traffic-Flow-Policy-Records|DNS-TrafficFlow-PolicyRecord)$/;

/** A policy is free; each record that it makes costs by the month. */
export const route53TrafficPolicyInstance = defineResource({
  type: "aws_route53_traffic_policy_instance",
  source: "https://aws.amazon.com/route53/pricing/",

  components() {
    return fixed(
      "Policy record",
      "months",
      { vendor: "aws", service: "AmazonRoute53", family: null, region: null, attributes: { usagetype: POLICY_RECORDS } },
      1,
    );
  },
});
