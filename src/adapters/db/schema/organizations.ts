import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

import { createdAt, currentOrganization, tenantKey, tenantPolicy, updatedAt } from "./tenant.js";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const organizations = pgTable(
  "organizations",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: varchar({ length: 255 }).notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    settings: jsonb(),
  },
  (t) => [tenantPolicy(t.id)],
);

export const teams = pgTable(
  "teams",
  {
    ...tenantKey(),
    name: varchar({ length: 255 }).notNull(),
    description: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    settings: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "teams_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    unique("teams_name_unique").on(t.organizationId, t.name),
    tenantPolicy(t.organizationId),
  ],
);

/** People. One person may belong to several organizations, so the table has none; a tenant sees its own members. */
export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: varchar({ length: 255 }).notNull().unique(),
    name: varchar({ length: 255 }).notNull(),
    passwordHash: varchar({ length: 255 }),
    mfaEnabled: boolean().default(false),
    lastLogin: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    settings: jsonb(),
    status: varchar({ length: 50 }).default("active"),
  },
  () => [
    pgPolicy("members", {
      for: "select",
      to: "public",
      using: sql`EXISTS (SELECT 1 FROM user_teams m WHERE m.user_id = users.id AND m.organization_id = ${currentOrganization})`,
    }),
  ],
);

export const userTeams = pgTable(
  "user_teams",
  {
    organizationId: uuid().notNull().default(currentOrganization),
    userId: uuid().notNull(),
    teamId: uuid().notNull(),
    role: varchar({ length: 50 }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.userId, t.teamId] }),
    foreignKey({ name: "user_teams_user_fk", columns: [t.userId], foreignColumns: [users.id] }),
    foreignKey({ name: "user_teams_team_fk", columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
    index().on(t.organizationId, t.teamId),
    tenantPolicy(t.organizationId),
  ],
);

/** Keys of the HTTP API. Only a SHA-256 of the token is kept: a token has 256 random bits, so a slow hash would add nothing. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    ...tenantKey(),
    name: varchar({ length: 255 }).notNull(),
    tokenHash: bytea().notNull(),
    createdAt: createdAt(),
    lastUsedAt: timestamp({ withTimezone: true }),
    expiresAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "api_tokens_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    uniqueIndex().on(t.organizationId, t.tokenHash),
    tenantPolicy(t.organizationId),
  ],
);

/** Facts about this installation that belong to no organization and are no secret. */
export const installationSettings = pgTable("installation_settings", {
  key: varchar({ length: 100 }).primaryKey(),
  value: jsonb().notNull(),
  createdAt: createdAt(),
});
