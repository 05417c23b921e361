import type { Finding } from "../../model/finding.js";
import type { Proof } from "../../model/patch.js";
import { formatMoney } from "../format.js";

/** The money: before, after, saved. From the proof, which priced the edited code. */
export function costSection({ saving }: Finding, proof: Proof): string {
  const { currency, costBefore, costAfter } = proof;
  const saved = saving ? `**${formatMoney(costBefore.minus(costAfter), currency)}** a month` : "depends on usage";
  return [
    "| Before | After | Saves |",
    "| ---: | ---: | ---: |",
    `| ${formatMoney(costBefore, currency)} | ${formatMoney(costAfter, currency)} | ${saved} |`,
  ].join("\n");
}
