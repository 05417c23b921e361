import { and, asc, eq, gt, sql } from "drizzle-orm";

import type { Caller, NewState, StateOverview, StateStore, StoredState } from "../../app/ports.js";
import type { JsonObject } from "../../model/json.js";
import { audit } from "./audit.js";
import type { Database, Transaction } from "./database.js";
import { newId } from "./id.js";
import { terraformStates } from "./schema/index.js";
import { keepResources, type KeptResource } from "./state-resources.js";

export interface KeptState {
  readonly id: string;
  /** By Terraform address. */
  readonly resources: ReadonlyMap<string, KeptResource>;
}

const OVERVIEW = {
  name: terraformStates.name,
  version: terraformStates.version,
  resources: terraformStates.resourceCount,
  lastUpdated: terraformStates.lastUpdated,
};

export function stateStore(database: Database): StateStore {
  return {
    find: (caller, name) =>
      database.tenant(caller.organizationId, async (transaction): Promise<StoredState | null> => {
        const columns = { ...OVERVIEW, document: terraformStates.stateFile };
        const where = and(eq(terraformStates.organizationId, caller.organizationId), eq(terraformStates.name, name));
        const [row] = await transaction.select(columns).from(terraformStates).where(where);
        // Written by `keepState` below, which takes an object.
        return row ? { ...overviewOf(row), document: row.document as JsonObject } : null;
      }),

    list: (caller, { limit, after }) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const where = and(
          eq(terraformStates.organizationId, caller.organizationId),
          after === null ? undefined : gt(terraformStates.name, after),
        );
        const rows = await transaction
          .select(OVERVIEW)
          .from(terraformStates)
          .where(where)
          .orderBy(asc(terraformStates.name))
          .limit(limit + 1);
        const items = rows.slice(0, limit).map(overviewOf);
        return { items, next: rows.length > limit ? (items.at(-1)?.name ?? null) : null };
      }),
  };
}

/** Keeps a state under its name, in place of what was there, with the resources that it knows. */
export async function keepState(transaction: Transaction, caller: Caller, state: NewState): Promise<KeptState> {
  const { organizationId } = caller;
  const content = { stateFile: state.document, resourceCount: state.resources.length };
  const [row] = await transaction
    .insert(terraformStates)
    .values({ organizationId, id: newId(), name: state.name, ...content })
    .onConflictDoUpdate({
      target: [terraformStates.organizationId, terraformStates.name],
      set: { ...content, version: sql`${terraformStates.version} + 1`, lastUpdated: sql`now()` },
    })
    .returning({ id: terraformStates.id });
  if (!row) throw new TypeError("an upsert returns its row");
  const resources = await keepResources(transaction, organizationId, row.id, state.resources);
  await audit(transaction, caller, {
    action: "state.upload",
    resourceType: "terraform_state",
    resourceId: row.id,
    details: { name: state.name },
  });
  return { id: row.id, resources };
}

function overviewOf(row: { name: string; version: number; resources: number; lastUpdated: Date }): StateOverview {
  return { name: row.name, version: row.version, resources: row.resources, lastUpdated: row.lastUpdated.toISOString() };
}
