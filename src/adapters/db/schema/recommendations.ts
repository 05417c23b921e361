import { foreignKey, index, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

import { cloudAccounts, resources } from "./cloud.js";
import { organizations, users } from "./organizations.js";
import { estimates } from "./terraform.js";
import { createdAt, tenantKey, tenantPolicy, updatedAt } from "./tenant.js";

export const recommendations = pgTable(
  "recommendations",
  {
    ...tenantKey(),
    /** NULL for a finding in code that is not known to be deployed anywhere. */
    cloudAccountId: uuid(),
    resourceId: uuid(),
    estimateId: uuid(),
    recommendationType: varchar({ length: 100 }).notNull(),
    status: varchar({ length: 50 }).default("open"),
    priority: varchar({ length: 20 }).notNull(),
    estimatedSavings: numeric({ precision: 20, scale: 6 }),
    currency: varchar({ length: 3 }),
    details: jsonb().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    expiresAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "recommendations_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({
      name: "recommendations_cloud_account_fk",
      columns: [t.organizationId, t.cloudAccountId],
      foreignColumns: [cloudAccounts.organizationId, cloudAccounts.id],
    }),
    foreignKey({
      name: "recommendations_resource_fk",
      columns: [t.organizationId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.id],
    }),
    foreignKey({
      name: "recommendations_estimate_fk",
      columns: [t.organizationId, t.estimateId],
      foreignColumns: [estimates.organizationId, estimates.id],
    }).onDelete("cascade"),
    index().on(t.organizationId, t.estimateId),
    index().on(t.organizationId, t.cloudAccountId),
    index().on(t.organizationId, t.resourceId),
    tenantPolicy(t.organizationId),
  ],
);

export const actions = pgTable(
  "actions",
  {
    ...tenantKey(),
    recommendationId: uuid(),
    actionType: varchar({ length: 100 }).notNull(),
    resourceId: uuid(),
    status: varchar({ length: 50 }).default("pending"),
    parameters: jsonb().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    scheduledFor: timestamp({ withTimezone: true }),
    createdBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "actions_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({
      name: "actions_recommendation_fk",
      columns: [t.organizationId, t.recommendationId],
      foreignColumns: [recommendations.organizationId, recommendations.id],
    }),
    foreignKey({
      name: "actions_resource_fk",
      columns: [t.organizationId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.id],
    }),
    foreignKey({ name: "actions_created_by_fk", columns: [t.createdBy], foreignColumns: [users.id] }),
    index().on(t.organizationId, t.recommendationId),
    index().on(t.organizationId, t.resourceId),
    tenantPolicy(t.organizationId),
  ],
);

export const actionHistory = pgTable(
  "action_history",
  {
    ...tenantKey(),
    actionId: uuid().notNull(),
    status: varchar({ length: 50 }).notNull(),
    executedAt: timestamp({ withTimezone: true }).defaultNow(),
    executedBy: uuid(),
    result: jsonb(),
    details: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "action_history_action_fk",
      columns: [t.organizationId, t.actionId],
      foreignColumns: [actions.organizationId, actions.id],
    }),
    foreignKey({ name: "action_history_executed_by_fk", columns: [t.executedBy], foreignColumns: [users.id] }),
    index().on(t.organizationId, t.actionId),
    tenantPolicy(t.organizationId),
  ],
);

/** Who did what. The application role may add and read, never change or remove. */
export const auditLogs = pgTable(
  "audit_logs",
  {
    ...tenantKey(),
    userId: uuid(),
    action: varchar({ length: 100 }).notNull(),
    resourceType: varchar({ length: 100 }),
    resourceId: varchar({ length: 255 }),
    timestamp: timestamp({ withTimezone: true }).defaultNow(),
    ipAddress: varchar({ length: 45 }),
    userAgent: text(),
    details: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "audit_logs_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({ name: "audit_logs_user_fk", columns: [t.userId], foreignColumns: [users.id] }),
    index().on(t.organizationId, t.timestamp),
    tenantPolicy(t.organizationId),
  ],
);
