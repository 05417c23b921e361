import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_action_days", name: "Action-enabled budget", unit: "days", usagetype: "ActionEnabledBudgetsUsage" },
];

/** Two budgets with actions are free for an account. */
export const budgetsBudgetAction = defineResource({
  type: "aws_budgets_budget_action",
  source: "https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/",
  usage: meterKeys(METERS),

  components({ usage }) {
    return givenMeterParts("AWSBudgets", null, METERS, usage);
  },
});
