import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { redshift } from "./shared/redshift.js";

const DEFAULT_BASE_CAPACITY = 128;

export const redshiftServerlessWorkgroup = defineResource({
  type: "aws_redshiftserverless_workgroup",
  source: "https://aws.amazon.com/redshift/pricing/",
  usage: { monthly_active_hrs: "number", managed_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const units = numberOr(attributes, "base_capacity", DEFAULT_BASE_CAPACITY);
    const hours = usage.monthly_active_hrs;
    return [
      metered(
        `Serverless compute (${units} RPU)`,
        "RPU-hours",
        { ...redshift(region, null), attributes: { usagetype: "Redshift:ServerlessUsage" } },
        hours === undefined ? undefined : Math.min(hours, HOURS_PER_MONTH) * units,
      ),
      metered(
        "Managed storage",
        "GB",
        { ...redshift(region, null), attributes: { usagetype: "RMS:Serverless" } },
        usage.managed_storage_gb,
      ),
    ];
  },
});
