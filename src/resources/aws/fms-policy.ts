import { defineResource, fixed } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";

// Products of the price list by the type of the policy. AWS asks the same for every policy but those of third parties.
const PRODUCTS: Readonly<Record<string, string>> = {
  IMPORT_NETWORK_FIREWALL: "Policy-Import-Network-Firewall",
  SHIELD_ADVANCED: "Policy-Shield",
  THIRD_PARTY_FIREWALL: "Policy-PaloAlto",
};

/** What the policy creates in the accounts is billed there; with Shield Advanced the policies are included. */
export const fmsPolicy = defineResource({
  type: "aws_fms_policy",
  source: "https://aws.amazon.com/firewall-manager/pricing/",

  components({ attributes, region }) {
    const [data] = blocksOrNone(attributes, "security_service_policy_data");
    const usagetype = PRODUCTS[data ? stringOr(data, "type", "") : ""] ?? "Policy-WAF";
    return fixed("Protection policy", "months", { vendor: "aws", service: "AWSFMS", family: null, region, attributes: { usagetype } }, 1);
  },
});
