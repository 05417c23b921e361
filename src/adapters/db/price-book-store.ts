import { and, asc, desc, eq, max, sql } from "drizzle-orm";

import type { Caller, OwnPriceBook, PriceBookStore } from "../../app/ports.js";
import type { JsonObject } from "../../model/json.js";
import { audit } from "./audit.js";
import type { Database, Transaction } from "./database.js";
import { newId } from "./id.js";
import { priceBooks } from "./schema/index.js";

/** The price books of organizations. A change adds a version; deleting a book deletes all of its versions. */
export function priceBookStore(database: Database): PriceBookStore {
  return {
    find: (caller, name, version) => database.tenant(caller.organizationId, (transaction) => find(transaction, caller, name, version)),

    list: (caller) =>
      database.tenant(caller.organizationId, (transaction) =>
        transaction
          .select({ name: priceBooks.name, version: sql<number>`${max(priceBooks.version)}::int` })
          .from(priceBooks)
          .where(eq(priceBooks.organizationId, caller.organizationId))
          .groupBy(priceBooks.name)
          .orderBy(asc(priceBooks.name)),
      ),

    put: (caller, name, document) => database.tenant(caller.organizationId, (transaction) => put(transaction, caller, name, document)),

    remove: (caller, name) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const removed = await transaction.delete(priceBooks).where(named(caller, name)).returning({ id: priceBooks.id });
        if (removed.length === 0) return false;
        await record(transaction, caller, { action: "price-book.delete", id: removed[0]?.id ?? "", name });
        return true;
      }),
  };
}

async function find(transaction: Transaction, caller: Caller, name: string, version?: number): Promise<OwnPriceBook | null> {
  const where = and(named(caller, name), version === undefined ? undefined : eq(priceBooks.version, version));
  const [row] = await transaction.select().from(priceBooks).where(where).orderBy(desc(priceBooks.version)).limit(1);
  // Written by `put` below, which takes an object.
  return row ? { name, version: row.version, document: row.document as JsonObject, createdAt: row.createdAt.toISOString() } : null;
}

async function put(transaction: Transaction, caller: Caller, name: string, document: JsonObject): Promise<OwnPriceBook> {
  const { organizationId } = caller;
  // Two writers of one book come one after the other.
  await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`price-book ${organizationId} ${name}`}, 0))`);
  const version = ((await find(transaction, caller, name))?.version ?? 0) + 1;
  const id = newId();
  const [row] = await transaction
    .insert(priceBooks)
    .values({ organizationId, id, name, version, document })
    .returning({ createdAt: priceBooks.createdAt });
  if (!row) throw new TypeError("an insert returns its row");
  await record(transaction, caller, { action: "price-book.put", id, name, version });
  return { name, version, document, createdAt: row.createdAt.toISOString() };
}

function record(
  transaction: Transaction,
  caller: Caller,
  { action, id, ...details }: { action: string; id: string; name: string; version?: number },
): Promise<void> {
  return audit(transaction, caller, { action, resourceType: "price_book", resourceId: id, details });
}

function named({ organizationId }: Caller, name: string) {
  return and(eq(priceBooks.organizationId, organizationId), eq(priceBooks.name, name));
}
