import { defineResource, tiered } from "../define.js";

const TIERS = [{ label: "first 250K", upTo: 250_000 }, { label: "next 4.75M", upTo: 5_000_000 }, { label: "over 5M" }];

/**
 * Machines pay for the tokens that they get with client credentials; the monthly price of a client ended in November 2025:
 * https://aws.amazon.com/about-aws/whats-new/2025/11/amazon-cognito-removes-machine-machine-app-client-price-dimension/
 */
export const cognitoUserPoolClient = defineResource({
  type: ["aws_cognito_user_pool_client", "aws_cognito_managed_user_pool_client"],
  source: "https://aws.amazon.com/cognito/pricing/",
  usage: { monthly_machine_tokens: "number" },

  components({ region, usage }) {
    if (usage.monthly_machine_tokens === undefined) return null;
    // The price list's exact name is not known here.
    const query = { vendor: "aws", service: "AmazonCognito", family: null, region, attributes: { usagetype: /M2M-?Token/i } } as const;
    return tiered("Machine-to-machine tokens", "tokens", query, usage.monthly_machine_tokens, TIERS);
  },
});
