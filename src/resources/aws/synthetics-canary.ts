import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

export const syntheticsCanary = defineResource({
  type: "aws_synthetics_canary",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_runs: "number" },

  components({ region, attributes, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonCloudWatch",
      family: "Canaries",
      region,
      attributes: { usagetype: "CW:Canary-runs" },
    } as const;
    if (usage.monthly_runs !== undefined) return metered("Canary runs", "runs", query, usage.monthly_runs);
    if (!attributes.boolean("start_canary")) return metered("Canary runs", "runs", query, null);
    const runs = runsOf(attributes.block("schedule")?.string("expression", "") ?? "");
    return metered("Canary runs", "runs", query, runs, { usageBased: runs === null });
  },
});

/** Runs a month of `rate(5 minutes)`; null for a cron expression, `rate(0 minute)` (once) and anything else. */
function runsOf(expression: string): number | null {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression.trim());
  const hours = Number(rate?.[1] ?? 0) * (HOURS[rate?.[2] ?? ""] ?? 0);
  return hours > 0 ? HOURS_PER_MONTH / hours : null;
}
