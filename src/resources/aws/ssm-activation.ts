import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, metered } from "../define.js";

export const ssmActivation = defineResource({
  type: "aws_ssm_activation",
  source: "https://aws.amazon.com/systems-manager/pricing/",
  usage: { instance_tier: "string", instances: "number" },

  components({ region, usage }) {
    // On-premises instances of the standard tier are free.
    if ((usage.instance_tier ?? "standard").toLowerCase() !== "advanced") return null;
    const query = {
      vendor: "aws",
      service: "AWSSystemsManager",
      family: "AWS Systems Manager",
      region,
      attributes: { usagetype: "MI-AdvInstances-Hrs" },
    } as const;
    const name = "On-prem managed instances (advanced)";
    return usage.instances === undefined
      ? metered(name, "hours", query, null)
      : hourly(name, query, usage.instances, { usageBased: true, hours: HOURS_PER_MONTH });
  },
});
