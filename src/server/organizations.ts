import path from "node:path";

import { openDatabase, type Database } from "../adapters/db/database.js";
import { startEmbeddedPostgres } from "../adapters/db/embedded/supervisor.js";
import { allowRepositories } from "../adapters/db/organization-store.js";
import { createOrganization } from "../adapters/db/token-store.js";
import type { ServiceSettings } from "../config/service-settings.js";

/** Makes an organization beside the first one. The token is shown once and kept nowhere. */
export function addOrganization(
  settings: ServiceSettings,
  name: string,
  repositories: readonly string[],
): Promise<{ organizationId: string; token: string }> {
  return withDatabase(settings, async (database) => {
    const made = await createOrganization(database, name);
    await allowRepositories(database, made.organizationId, repositories);
    return made;
  });
}

/** Sets the repositories that an organization may open pull requests in. */
export function setRepositories(settings: ServiceSettings, organizationId: string, repositories: readonly string[]): Promise<boolean> {
  return withDatabase(settings, (database) => allowRepositories(database, organizationId, repositories));
}

/** Works beside a running service: the embedded server is adopted, and left running when the service uses it. */
async function withDatabase<T>(settings: ServiceSettings, work: (database: Database) => Promise<T>): Promise<T> {
  const embedded = settings.database ? null : await startEmbeddedPostgres(path.join(settings.dataDirectory, "postgres"));
  try {
    const address = settings.database ?? embedded;
    if (!address) throw new TypeError("a database is configured or embedded");
    const database = await openDatabase(address);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}
