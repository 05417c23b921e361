import { foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";

import { organizations } from "./organizations.js";
import { terraformStates } from "./terraform.js";
import { createdAt, tenantKey, tenantPolicy, updatedAt } from "./tenant.js";

export const cloudAccounts = pgTable(
  "cloud_accounts",
  {
    ...tenantKey(),
    name: varchar({ length: 255 }).notNull(),
    provider: varchar({ length: 50 }).notNull(),
    accountId: varchar({ length: 255 }).notNull(),
    /** Encrypted before it gets here; the application role has no right on the column. */
    credentials: jsonb(),
    status: varchar({ length: 50 }).default("active"),
    lastSync: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    settings: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "cloud_accounts_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    unique("cloud_accounts_provider_account_id_unique").on(t.organizationId, t.provider, t.accountId),
    tenantPolicy(t.organizationId),
  ],
);

/** What exists: one row for each resource of an uploaded state, by the identifier that the cloud gave it. */
export const resources = pgTable(
  "resources",
  {
    ...tenantKey(),
    /** NULL where neither the state nor a connected account says which account it is in. */
    cloudAccountId: uuid(),
    terraformStateId: uuid(),
    resourceId: varchar({ length: 2048 }).notNull(),
    resourceType: varchar({ length: 100 }).notNull(),
    name: varchar({ length: 255 }),
    region: varchar({ length: 100 }),
    status: varchar({ length: 50 }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    lastSeen: timestamp({ withTimezone: true }).defaultNow(),
    properties: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "resources_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({
      name: "resources_cloud_account_fk",
      columns: [t.organizationId, t.cloudAccountId],
      foreignColumns: [cloudAccounts.organizationId, cloudAccounts.id],
    }),
    foreignKey({
      name: "resources_terraform_state_fk",
      columns: [t.organizationId, t.terraformStateId],
      foreignColumns: [terraformStates.organizationId, terraformStates.id],
    }),
    unique("resources_cloud_account_id_resource_type_resource_id_unique")
      .on(t.organizationId, t.cloudAccountId, t.resourceType, t.resourceId)
      .nullsNotDistinct(),
    index().on(t.organizationId, t.terraformStateId),
    tenantPolicy(t.organizationId),
  ],
);

export const tags = pgTable(
  "tags",
  {
    ...tenantKey(),
    resourceId: uuid().notNull(),
    key: varchar({ length: 255 }).notNull(),
    value: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "tags_resource_fk",
      columns: [t.organizationId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.id],
    }).onDelete("cascade"),
    unique("tags_resource_id_key_unique").on(t.organizationId, t.resourceId, t.key),
    tenantPolicy(t.organizationId),
  ],
);
