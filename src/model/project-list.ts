import type { RunningHours } from "./running-hours.js";
import type { UsageSize } from "./usage.js";

/** A project as a project file names it; paths are as seen from the working directory. */
export interface ProjectEntry {
  readonly path: string;
  readonly name?: string;
  readonly usageFile?: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly variableFiles: readonly string[];
  readonly workspace?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly exclude: readonly string[];
  /** Every directory with configuration below the path, modules too. */
  readonly all: boolean;
  /** How this project is priced where it is not as the run is. */
  readonly pricing?: ProjectPricing;
}

/** What of pricing may differ from project to project. */
export interface ProjectPricing {
  readonly usageDefaults: UsageSize | null;
  readonly freeTier: boolean;
  readonly runningHours: RunningHours;
  readonly nonProduction: boolean;
}

/** What a project file says of projects and their modules. */
export interface ProjectList {
  /** The file, for messages. */
  readonly file: string;
  readonly projects: readonly ProjectEntry[];
  /** Module sources that are read from elsewhere. */
  readonly replacements: readonly { readonly match: string; readonly replace: string }[];
  /** Settings that have no meaning where nothing is executed, by name. */
  readonly ignored: readonly string[];
}
