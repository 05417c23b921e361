import { sql } from "drizzle-orm";
import { pgPolicy, timestamp, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";

/** The organization that the current transaction acts for; NULL outside of one, which matches no row. */
export const currentOrganization = sql.raw("nullif(current_setting('app.organization_id', true), '')::uuid");

/** Rows are seen and written by the organization they belong to, and by nobody else. */
export function tenantPolicy(column: AnyPgColumn) {
  const own = sql`${column} = ${currentOrganization}`;
  return pgPolicy("tenant", { as: "permissive", for: "all", to: "public", using: own, withCheck: own });
}

/**
 * The first two columns of every tenant table; its primary key is (organization_id, id).
 *
 * The organization defaults to the transaction's own, so that a statement written against the seed's columns works inside a tenant transaction.
 */
export function tenantKey() {
  return {
    organizationId: uuid().notNull().default(currentOrganization),
    id: uuid().notNull().defaultRandom(),
  };
}

export function createdAt() {
  return timestamp({ withTimezone: true }).notNull().defaultNow();
}

export function updatedAt() {
  return timestamp({ withTimezone: true }).notNull().defaultNow();
}
