import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  timestamp,
  unique,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

import { organizations } from "./organizations.js";
import { priceSnapshots } from "./prices.js";
import { createdAt, tenantKey, tenantPolicy } from "./tenant.js";

export const terraformStates = pgTable(
  "terraform_states",
  {
    ...tenantKey(),
    name: varchar({ length: 255 }).notNull(),
    /** The state without sensitive values and without anything that looks like a credential. */
    stateFile: jsonb(),
    /** Grows with every upload: the ETag. */
    version: integer().notNull().default(1),
    resourceCount: integer().notNull().default(0),
    lastUpdated: timestamp({ withTimezone: true }).notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "terraform_states_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    unique("terraform_states_name_unique").on(t.organizationId, t.name),
    tenantPolicy(t.organizationId),
  ],
);

export const estimates = pgTable(
  "estimates",
  {
    ...tenantKey(),
    name: varchar({ length: 255 }).notNull(),
    /** plan, state or source */
    kind: varchar({ length: 20 }).notNull(),
    terraformStateId: uuid(),
    terraformVersion: varchar({ length: 50 }),
    currency: varchar({ length: 3 }).notNull(),
    monthlyCost: numeric().notNull(),
    /** Before the plan; NULL where the input does not say. */
    monthlyCostBefore: numeric(),
    /** Whether the policies passed. */
    passed: boolean().notNull(),
    /** The prices that answered, so that the estimate can be repeated. */
    priceBook: varchar({ length: 255 }).notNull(),
    /** The organization's price book with its version, `default@3`; null at list prices. */
    ownPrices: varchar({ length: 120 }),
    priceSnapshotId: bigint({ mode: "number" }).references(() => priceSnapshots.id),
    /** The published documents, free of sensitive values. */
    estimate: jsonb().notNull(),
    difference: jsonb(),
    verdict: jsonb().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "estimates_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({
      name: "estimates_terraform_state_fk",
      columns: [t.organizationId, t.terraformStateId],
      foreignColumns: [terraformStates.organizationId, terraformStates.id],
    }),
    index().on(t.organizationId, t.terraformStateId),
    tenantPolicy(t.organizationId),
  ],
);

/** What a repeated request with the same Idempotency-Key is answered with. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    organizationId: uuid().notNull(),
    operation: varchar({ length: 100 }).notNull(),
    key: varchar({ length: 255 }).notNull(),
    /** SHA-256 of the request: the same key with another request is an error of the client. */
    requestDigest: varchar({ length: 64 }).notNull(),
    resultId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.operation, t.key] }),
    foreignKey({ name: "idempotency_keys_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantPolicy(t.organizationId),
  ],
);
