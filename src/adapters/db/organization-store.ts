import { eq } from "drizzle-orm";
import { z } from "zod";

import type { Database } from "./database.js";
import { organizations } from "./schema/index.js";

/** What an organization may do beyond its own rows; kept in `organizations.settings`. */
const Settings = z.object({
  /** Repositories it may open pull requests in: `owner/name`, `owner/*` or `*`. */
  repositories: z.array(z.string()).default([]),
});

/**
 * Whether an organization may use a repository. The service holds one GitHub access for all its organizations, so without this list one
 * could have the code of another changed, and read in the pull request.
 */
export async function mayUseRepository(database: Database, organizationId: string, repository: string): Promise<boolean> {
  const settings = await database.tenant(organizationId, async (transaction) => {
    const [row] = await transaction
      .select({ settings: organizations.settings })
      .from(organizations)
      .where(eq(organizations.id, organizationId));
    return Settings.parse(row?.settings ?? {});
  });
  const [owner = ""] = repository.toLowerCase().split("/");
  const accepted = ["*", `${owner}/*`, repository.toLowerCase()];
  return settings.repositories.some((pattern) => accepted.includes(pattern.toLowerCase()));
}

/** Sets what {@link mayUseRepository} goes by. False when there is no such organization. */
export async function allowRepositories(database: Database, organizationId: string, repositories: readonly string[]): Promise<boolean> {
  return database.tenant(organizationId, async (transaction) => {
    const where = eq(organizations.id, organizationId);
    const changed = await transaction
      .update(organizations)
      .set({ settings: { repositories } })
      .where(where)
      .returning({ id: organizations.id });
    return changed.length > 0;
  });
}
