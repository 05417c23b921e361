import { allowRepositories } from "../adapters/db/organization-store.js";
import { createOrganization } from "../adapters/db/token-store.js";
import type { ServiceSettings } from "../config/service-settings.js";
import { withDatabase } from "./with-database.js";

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
