import { createHash, randomBytes } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import type { TokenStore } from "../../app/ports.js";
import type { Database, Transaction } from "./database.js";
import { newId } from "./id.js";
import { apiTokens, installationSettings, organizations } from "./schema/index.js";

/**
 * `terratrim_<organization>_<secret>`. The organization in the token only says in which tenant to look: without the right secret nothing is
 * found there. So a look-up needs no way around row-level security.
 */
const TOKEN = /^terratrim_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

export function tokenStore(database: Database): TokenStore {
  return {
    authenticate: async (token) => {
      const organizationId = organizationOf(token);
      if (organizationId === null) return null;
      return database.tenant(organizationId, async (transaction) => {
        const valid = sql`${apiTokens.revokedAt} IS NULL AND (${apiTokens.expiresAt} IS NULL OR ${apiTokens.expiresAt} > now())`;
        const where = and(eq(apiTokens.organizationId, organizationId), eq(apiTokens.tokenHash, digest(token)), valid);
        const [row] = await transaction.select({ id: apiTokens.id }).from(apiTokens).where(where);
        return row ? { organizationId, tokenId: row.id } : null;
      });
    },
  };
}

/** Makes an organization with a first token. The token is shown to the caller and kept nowhere. */
export async function createOrganization(database: Database, name: string): Promise<{ organizationId: string; token: string }> {
  const organizationId = newId();
  const token = await database.tenant(organizationId, (transaction) => insertOrganization(transaction, organizationId, name));
  return { organizationId, token };
}

/** The first start of an installation makes its organization and returns the token; later starts return null. */
export async function createFirstOrganization(database: Database, name: string): Promise<{ organizationId: string; token: string } | null> {
  const organizationId = newId();
  return database.tenant(organizationId, async (transaction) => {
    // The key is unique: of two processes that start together one gets the row.
    const first = await transaction
      .insert(installationSettings)
      .values({ key: "first-organization", value: { organizationId } })
      .onConflictDoNothing()
      .returning({ key: installationSettings.key });
    if (first.length === 0) return null;
    return { organizationId, token: await insertOrganization(transaction, organizationId, name) };
  });
}

async function insertOrganization(transaction: Transaction, id: string, name: string): Promise<string> {
  await transaction.insert(organizations).values({ id, name });
  return insertToken(transaction, id, "first token");
}

async function insertToken(transaction: Transaction, organizationId: string, name: string): Promise<string> {
  const token = `terratrim_${organizationId.replaceAll("-", "")}_${randomBytes(32).toString("base64url")}`;
  await transaction.insert(apiTokens).values({ organizationId, id: newId(), name, tokenHash: digest(token) });
  return token;
}

function organizationOf(token: string): string | null {
  const hex = TOKEN.exec(token)?.[1];
  if (hex === undefined) return null;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
