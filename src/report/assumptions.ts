import type { Estimate } from "../model/estimate.js";
import { HOURS_PER_MONTH } from "../model/money.js";
import { formatMoney, formatQuantity } from "./format.js";

/** Marks a cost that follows from assumed usage. */
export const ASSUMED = "~";

/** What the figures take for granted beyond the configuration, in whole sentences; every report of a total says them. */
export function assumptionsOf({ currency, assumedUsage, monthlyFreeTier, hoursPerMonth }: Estimate): string[] {
  const lines: string[] = [];
  if (assumedUsage)
    lines.push(
      `${ASSUMED} ${formatMoney(assumedUsage.monthlyCost, currency)} of the total is assumed: nobody gave that usage, so it is the usage of a ${assumedUsage.size} project (--usage-defaults ${assumedUsage.size}).`,
    );
  if (monthlyFreeTier)
    lines.push(
      `The account's free tier takes off ${formatMoney(monthlyFreeTier, currency)} (--free-tier). Everything in the account shares it.`,
    );
  if (hoursPerMonth !== HOURS_PER_MONTH) lines.push(`A month has ${formatQuantity(hoursPerMonth)} hours here.`);
  return lines;
}
