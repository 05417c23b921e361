import type { Command } from "commander";

import type { ServiceSettings } from "../config/service-settings.js";

/** Where the service keeps its prices. */
export interface DatabaseFlags {
  databaseUrl?: string;
  dataDir?: string;
}

export function addDatabaseFlags(command: Command, otherwise: string): Command {
  return command
    .option("--database-url <url>", `the PostgreSQL of the service, as its owner (default: DATABASE_URL; else ${otherwise})`)
    .option("--data-dir <folder>", "where the embedded PostgreSQL keeps its data (default: TERRATRIM_DATA_DIR or .terratrim)");
}

export async function databaseSettings(flags: DatabaseFlags): Promise<ServiceSettings> {
  const { serviceSettings } = await import("../config/service-settings.js");
  return serviceSettings({
    ...process.env,
    ...(flags.databaseUrl === undefined ? {} : { DATABASE_URL: flags.databaseUrl }),
    ...(flags.dataDir === undefined ? {} : { TERRATRIM_DATA_DIR: flags.dataDir }),
  });
}
