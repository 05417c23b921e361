import { wildcardAddress } from "./address.js";

const HOURS_PER_WEEK = 168;

/** For how many hours of a month a resource runs. */
export interface RunningHours {
  readonly perMonth: number;
  hoursOf(type: string, address: string): number;
}

/** Months of so many hours, and hours a week for what does not run always: by address, address with `[*]`, or type. */
export function runningHours(perMonth: number, hoursPerWeek: ReadonlyMap<string, number>): RunningHours {
  return {
    perMonth,
    hoursOf(type, address) {
      const weekly = hoursPerWeek.get(address) ?? hoursPerWeek.get(wildcardAddress(address)) ?? hoursPerWeek.get(type);
      return weekly === undefined ? perMonth : (weekly / HOURS_PER_WEEK) * perMonth;
    },
  };
}
