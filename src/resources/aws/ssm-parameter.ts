import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";
import { textOrDefault } from "./shared/left-to-aws.js";

// Characters that a standard parameter may hold; `Intelligent-Tiering` makes a larger one advanced.
const STANDARD_CHARACTERS = 4_096;

export const ssmParameter = defineResource({
  type: "aws_ssm_parameter",
  source: "https://aws.amazon.com/systems-manager/pricing/",
  usage: { parameter_storage_hrs: "number", api_throughput_limit: "string", monthly_api_interactions: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const query = (family: string, usagetype: string) =>
      ({ vendor: "aws", service: "AWSSystemsManager", family, region, attributes: { usagetype } }) as const;
    const interactions = (kind: string, usagetype: string) =>
      metered(`API interactions (${kind})`, "10k interactions", query("API Request", usagetype), usage.monthly_api_interactions, {
        per: 10_000,
      });

    const tier = textOrDefault(context, "tier", "Standard").toLowerCase();
    const grown = () => attributes.known("value") && attributes.string("value", "").length > STANDARD_CHARACTERS;
    if (tier === "advanced" || (tier === "intelligent-tiering" && grown())) {
      const storage = query("AWS Systems Manager", "PS-Advanced-Param-Tier1");
      return [
        metered("Parameter storage (advanced)", "hours", storage, usage.parameter_storage_hrs ?? HOURS_PER_MONTH),
        interactions("advanced", "PS-Param-Processed-Tier2"),
      ];
    }

    // Standard parameters are free unless the account has asked for higher throughput.
    const throughput = (usage.api_throughput_limit ?? "standard").toLowerCase();
    if (throughput === "higher" || throughput === "advanced")
      return interactions("standard, higher throughput", "PS-Param-Processed-Tier1");
    return null;
  },
});
