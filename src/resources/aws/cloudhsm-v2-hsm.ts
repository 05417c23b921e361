import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly } from "../define.js";

export const cloudhsmV2Hsm = defineResource({
  type: "aws_cloudhsm_v2_hsm",
  source: "https://aws.amazon.com/cloudhsm/pricing/",
  usage: { monthly_hrs: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "CloudHSM",
      family: "Dedicated-Host",
      region,
      attributes: { instanceFamily: "CloudHSM-v2", usagetype: "CloudHSMv2Usage" },
    } as const;
    return hourly("HSM usage", query, 1, { hours: usage.monthly_hrs ?? HOURS_PER_MONTH });
  },
});
