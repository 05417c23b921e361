import { HOURS_PER_MONTH, type Decimal } from "../../model/money.js";

/** The format's three totals of a month's cost. */
export function totals(monthly: Decimal, usage: Decimal): Record<string, string> {
  return { totalHourlyCost: hourly(monthly), totalMonthlyCost: monthly.toFixed(), totalMonthlyUsageCost: usage.toFixed() };
}

/** The cost of a resource, a group or a line; null where it is not known. */
export function costs(monthly: Decimal | null): object {
  return { hourlyCost: monthly && hourly(monthly), monthlyCost: monthly && monthly.toFixed() };
}

export function hourly(monthly: Decimal): string {
  return monthly.div(HOURS_PER_MONTH).round(18).toFixed();
}
