import { and, desc, eq, lt } from "drizzle-orm";

import type {
  Caller,
  EstimateDocuments,
  EstimateOverview,
  EstimateStore,
  NewEstimate,
  NewRecommendation,
  Page,
  PageRequest,
  Stored,
} from "../../app/ports.js";
import { audit } from "./audit.js";
import type { Database, Transaction } from "./database.js";
import { newId } from "./id.js";
import { estimates, idempotencyKeys, recommendations } from "./schema/index.js";
import { keepState, type KeptState } from "./state-store.js";

const OPERATION = "estimates";

const OVERVIEW = {
  id: estimates.id,
  name: estimates.name,
  kind: estimates.kind,
  terraformVersion: estimates.terraformVersion,
  currency: estimates.currency,
  monthlyCost: estimates.monthlyCost,
  monthlyCostBefore: estimates.monthlyCostBefore,
  passed: estimates.passed,
  priceBook: estimates.priceBook,
  ownPrices: estimates.ownPrices,
  createdAt: estimates.createdAt,
};

type OverviewRow = Omit<EstimateOverview, "kind" | "createdAt"> & { kind: string; createdAt: Date };

export function estimateStore(database: Database): EstimateStore {
  return {
    add: (caller, estimate) => database.tenant(caller.organizationId, (transaction) => add(transaction, caller, estimate)),

    find: (caller, id) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const columns = { ...OVERVIEW, estimate: estimates.estimate, difference: estimates.difference, verdict: estimates.verdict };
        const [row] = await transaction.select(columns).from(estimates).where(byId(caller, id));
        if (!row) return null;
        // Written by `add` below, from values of these types.
        const { estimate, difference, verdict } = row as EstimateDocuments;
        return { ...overviewOf(row), estimate, difference, verdict };
      }),

    overview: (caller, id) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const [row] = await transaction.select(OVERVIEW).from(estimates).where(byId(caller, id));
        return row ? overviewOf(row) : null;
      }),

    list: (caller, page) => database.tenant(caller.organizationId, (transaction) => list(transaction, caller, page)),
  };
}

async function add(transaction: Transaction, caller: Caller, estimate: NewEstimate): Promise<Stored> {
  const id = newId();
  const earlier = await claimKey(transaction, caller, estimate, id);
  if (earlier) return earlier;
  const { organizationId } = caller;
  const state = estimate.state && (await keepState(transaction, caller, estimate.state));
  const snapshot = /^prices:(\d+)$/.exec(estimate.priceBook)?.[1];
  await transaction.insert(estimates).values({
    organizationId,
    id,
    name: estimate.name.slice(0, 255),
    kind: estimate.kind,
    terraformStateId: state?.id ?? null,
    terraformVersion: estimate.terraformVersion?.slice(0, 50) ?? null,
    currency: estimate.currency,
    monthlyCost: estimate.monthlyCost,
    monthlyCostBefore: estimate.monthlyCostBefore,
    passed: estimate.passed,
    priceBook: estimate.priceBook,
    ownPrices: estimate.ownPrices,
    priceSnapshotId: snapshot === undefined ? null : Number(snapshot),
    estimate: estimate.estimate,
    difference: estimate.difference,
    verdict: estimate.verdict,
  });
  if (estimate.recommendations.length > 0)
    await transaction
      .insert(recommendations)
      .values(estimate.recommendations.map((item) => recommendationRow(item, organizationId, id, state)));
  await audit(transaction, caller, { action: "estimate.create", resourceType: "estimate", resourceId: id });
  return { kind: "created", id };
}

/** Two requests with one key that arrive together: the second waits for the first and then finds its estimate. */
async function claimKey(
  transaction: Transaction,
  { organizationId }: Caller,
  { idempotency }: NewEstimate,
  resultId: string,
): Promise<Stored | null> {
  if (!idempotency) return null;
  const row = { organizationId, operation: OPERATION, key: idempotency.key, requestDigest: idempotency.digest, resultId };
  const claimed = await transaction.insert(idempotencyKeys).values(row).onConflictDoNothing().returning({ id: idempotencyKeys.resultId });
  if (claimed.length > 0) return null;
  const where = and(
    eq(idempotencyKeys.organizationId, organizationId),
    eq(idempotencyKeys.operation, OPERATION),
    eq(idempotencyKeys.key, idempotency.key),
  );
  const [earlier] = await transaction.select().from(idempotencyKeys).where(where);
  return earlier?.requestDigest === idempotency.digest ? { kind: "repeated", id: earlier.resultId } : { kind: "key-reused" };
}

function recommendationRow(
  item: NewRecommendation,
  organizationId: string,
  estimateId: string,
  state: KeptState | null,
): typeof recommendations.$inferInsert {
  const address = item.details["address"];
  const resource = typeof address === "string" ? state?.resources.get(address) : undefined;
  return {
    organizationId,
    id: newId(),
    estimateId,
    cloudAccountId: resource?.cloudAccountId ?? null,
    resourceId: resource?.id ?? null,
    recommendationType: item.ruleId,
    priority: item.priority,
    estimatedSavings: item.monthlySaving,
    currency: item.currency,
    details: item.details,
  };
}

async function list(transaction: Transaction, { organizationId }: Caller, { limit, after }: PageRequest): Promise<Page<EstimateOverview>> {
  // Ids are in the order of time, so the key is the cursor as well.
  const where = and(eq(estimates.organizationId, organizationId), after === null ? undefined : lt(estimates.id, after));
  const rows = await transaction
    .select(OVERVIEW)
    .from(estimates)
    .where(where)
    .orderBy(desc(estimates.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(overviewOf);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function overviewOf(row: OverviewRow): EstimateOverview {
  const { id, name, terraformVersion, currency, monthlyCost, monthlyCostBefore, passed, priceBook, ownPrices } = row;
  // `kind` was written from a value of this type.
  const kind = row.kind as EstimateOverview["kind"];
  return {
    id,
    name,
    kind,
    terraformVersion,
    currency,
    monthlyCost,
    monthlyCostBefore,
    passed,
    priceBook,
    ownPrices,
    createdAt: row.createdAt.toISOString(),
  };
}

function byId({ organizationId }: Caller, id: string) {
  return and(eq(estimates.organizationId, organizationId), eq(estimates.id, id));
}
