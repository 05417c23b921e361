import { foreignKey, integer, jsonb, pgTable, primaryKey, unique, varchar } from "drizzle-orm/pg-core";

import { organizations } from "./organizations.js";
import { createdAt, tenantKey, tenantPolicy } from "./tenant.js";

/** An organization's own prices, laid over the lists. Every version stays, so that an estimate can name the one that it used. */
export const priceBooks = pgTable(
  "price_books",
  {
    ...tenantKey(),
    name: varchar({ length: 100 }).notNull(),
    version: integer().notNull(),
    document: jsonb().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({ name: "price_books_organization_fk", columns: [t.organizationId], foreignColumns: [organizations.id] }),
    unique("price_books_version_unique").on(t.organizationId, t.name, t.version),
    tenantPolicy(t.organizationId),
  ],
);
