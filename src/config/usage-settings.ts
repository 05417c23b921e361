import { HOURS_PER_MONTH } from "../model/money.js";
import { runningHours, type RunningHours } from "../model/running-hours.js";
import type { UsageSize } from "../model/usage.js";

/** What one place says of usage: flags, a project, a project file, a request. */
export interface GivenUsage {
  /** null assumes nothing, whatever a place further down says. */
  readonly defaults?: UsageSize | null | undefined;
  readonly freeTier?: boolean | undefined;
  readonly hoursPerMonth?: number | undefined;
  /** Hours a week by address, address with `[*]`, or type. */
  readonly schedules?: Readonly<Record<string, number>> | undefined;
}

export interface UsageSettings {
  readonly usageDefaults: UsageSize | null;
  readonly freeTier: boolean;
  readonly runningHours: RunningHours;
}

/** Usage as pricing takes it, from what several places say of it: the first one that says something counts. */
export function usageSettings(...given: readonly GivenUsage[]): UsageSettings {
  const defaults = given.find((place) => place.defaults !== undefined)?.defaults ?? null;
  const freeTier = given.find((place) => place.freeTier !== undefined)?.freeTier ?? false;
  const perMonth = given.find((place) => place.hoursPerMonth !== undefined)?.hoursPerMonth ?? HOURS_PER_MONTH;
  const schedules = new Map(given.toReversed().flatMap((place) => Object.entries(place.schedules ?? {})));
  return { usageDefaults: defaults, freeTier, runningHours: runningHours(perMonth, schedules) };
}
