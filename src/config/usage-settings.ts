import { runningHours, type RunningHours } from "../model/running-hours.js";
import type { UsageSize } from "../model/usage.js";
import type { ProjectFile } from "./project-file.js";

export interface UsageSettings {
  readonly usageDefaults: UsageSize | null;
  readonly freeTier: boolean;
  readonly runningHours: RunningHours;
}

/** The section `usage` of the project file, as pricing takes it. */
export function usageSettings({ defaults, freeTier, hoursPerMonth, schedules }: ProjectFile["usage"]): UsageSettings {
  return { usageDefaults: defaults, freeTier, runningHours: runningHours(hoursPerMonth, new Map(Object.entries(schedules))) };
}
