import { defineResource, hourly } from "../define.js";

/** The price of a profile includes 100 associations with VPCs of an account. */
export const route53profilesProfile = defineResource({
  type: "aws_route53profiles_profile",
  source: "https://aws.amazon.com/route53/pricing/",
  usage: { vpc_associations: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonRoute53", family: null, region, attributes: { usagetype } }) as const;
    const paid = (usage.vpc_associations ?? 0) - INCLUDED_ASSOCIATIONS;
    return [
      hourly("Profile", query("Route53Profiles-Base-Hours")),
      paid > 0
        ? hourly("VPC associations (over 100)", query("Route53Profiles-Association-Hours"), paid, {
            unit: "association-hours",
            usageBased: true,
          })
        : null,
    ];
  },
});

const INCLUDED_ASSOCIATIONS = 100;
