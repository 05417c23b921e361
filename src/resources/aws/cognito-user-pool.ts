import { defineResource, metered, tiered } from "../define.js";
import { textOrDefault } from "./shared/left-to-aws.js";

// After the 10,000 users that are free for an account.
const LITE_TIERS = [
  { label: "first 90K", upTo: 90_000 },
  { label: "next 900K", upTo: 990_000 },
  { label: "next 9M", upTo: 9_990_000 },
  { label: "over 10M" },
];

export const cognitoUserPool = defineResource({
  type: "aws_cognito_user_pool",
  source: "https://aws.amazon.com/cognito/pricing/",
  usage: { monthly_active_users: "number" },

  components(context) {
    const { region, usage } = context;
    const cognito = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonCognito", family: null, region, attributes: { usagetype } }) as const;

    return () => {
      // New pools are created in the Essentials tier.
      const tier = textOrDefault(context, "user_pool_tier", "ESSENTIALS");
      if (tier === "LITE")
        return tiered("Monthly active users (Lite)", "users", cognito("CognitoLiteMAU"), usage.monthly_active_users, LITE_TIERS);
      if (tier === "PLUS") return metered("Monthly active users (Plus)", "users", cognito("CognitoPlusMAU"), usage.monthly_active_users);
      return metered("Monthly active users (Essentials)", "users", cognito("CognitoEssentialsMAU"), usage.monthly_active_users);
    };
  },
});
