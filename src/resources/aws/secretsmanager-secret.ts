import { defineResource, fixed, metered } from "../define.js";
import { isLeftToAws } from "./shared/left-to-aws.js";

export const secretsmanagerSecret = defineResource({
  type: "aws_secretsmanager_secret",
  source: "https://aws.amazon.com/secrets-manager/pricing/",
  usage: { monthly_requests: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const query = (family: string, where: string) =>
      ({ vendor: "aws", service: "AWSSecretsManager", family, region: where, attributes: {} }) as const;

    return [
      fixed("Secret", "months", query("Secret", region), 1),
      // Each replica is a secret of its own in its region.
      () =>
        (isLeftToAws(context, "replica") ? [] : attributes.blocks("replica")).map((replica) => () => {
          const where = replica.string("region", region);
          return fixed(`Secret (replica, ${where})`, "months", query("Secret", where), 1);
        }),
      metered("API requests", "10k requests", query("API Request", region), usage.monthly_requests, { per: 10_000 }),
    ];
  },
});
