import path from "node:path";

import { openDatabase, type Database, type DatabaseAddress } from "../adapters/db/database.js";
import { startEmbeddedPostgres } from "../adapters/db/embedded/supervisor.js";
import type { ServiceSettings } from "../config/service-settings.js";

/** Works beside a running service: the embedded server is adopted, and left running when the service uses it. */
export async function withDatabase<T>(
  settings: Pick<ServiceSettings, "database" | "dataDirectory">,
  work: (database: Database, address: Required<DatabaseAddress>) => Promise<T>,
): Promise<T> {
  const embedded = settings.database ? null : await startEmbeddedPostgres(path.join(settings.dataDirectory, "postgres"));
  try {
    const address = settings.database ?? embedded;
    if (!address) throw new TypeError("a database is configured or embedded");
    const database = await openDatabase(address);
    try {
      return await work(database, address);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}
