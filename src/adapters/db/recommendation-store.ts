import { and, desc, eq, sql } from "drizzle-orm";

import type { Caller, Recommendation, RecommendationStore, RecordedFix } from "../../app/ports.js";
import type { JsonObject } from "../../model/json.js";
import { audit } from "./audit.js";
import type { Database, Transaction } from "./database.js";
import { newId } from "./id.js";
import { actionHistory, actions, recommendations } from "./schema/index.js";

export function recommendationStore(database: Database): RecommendationStore {
  return {
    list: (caller, estimateId) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const where = and(eq(recommendations.organizationId, caller.organizationId), eq(recommendations.estimateId, estimateId));
        const rows = await transaction
          .select()
          .from(recommendations)
          .where(where)
          .orderBy(sql`${recommendations.estimatedSavings} DESC NULLS LAST`, recommendations.id);
        return rows.map(recommendationOf);
      }),

    find: (caller, id) =>
      database.tenant(caller.organizationId, async (transaction) => {
        const [row] = await transaction.select().from(recommendations).where(byId(caller, id));
        return row ? recommendationOf(row) : null;
      }),

    recordFix: (caller, id, fix) => database.tenant(caller.organizationId, (transaction) => recordFix(transaction, caller, id, fix)),
  };
}

async function recordFix(
  transaction: Transaction,
  caller: Caller,
  recommendationId: string,
  { status, parameters, result }: RecordedFix,
): Promise<void> {
  const { organizationId } = caller;
  const where = and(
    eq(actions.organizationId, organizationId),
    eq(actions.recommendationId, recommendationId),
    eq(actions.actionType, "pull-request"),
  );
  const [existing] = await transaction
    .select({ id: actions.id })
    .from(actions)
    .where(where)
    .orderBy(desc(actions.id))
    .limit(1)
    .for("update");
  const actionId = existing?.id ?? newId();
  if (existing)
    await transaction
      .update(actions)
      .set({ status, parameters, updatedAt: new Date() })
      .where(and(eq(actions.organizationId, organizationId), eq(actions.id, actionId)));
  else
    await transaction
      .insert(actions)
      .values({ organizationId, id: actionId, recommendationId, actionType: "pull-request", status, parameters });
  await transaction.insert(actionHistory).values({ organizationId, id: newId(), actionId, status, result });
  if (status === "created" || status === "updated" || status === "unchanged") {
    await transaction.update(recommendations).set({ status: "pull-request", updatedAt: new Date() }).where(byId(caller, recommendationId));
  }
  await audit(transaction, caller, {
    action: "recommendation.pull-request",
    resourceType: "recommendation",
    resourceId: recommendationId,
    details: { status },
  });
}

function recommendationOf(row: typeof recommendations.$inferSelect): Recommendation {
  return {
    id: row.id,
    estimateId: row.estimateId,
    ruleId: row.recommendationType,
    status: row.status ?? "open",
    // Both were written from values of these types.
    priority: row.priority as Recommendation["priority"],
    details: row.details as JsonObject,
    monthlySaving: row.estimatedSavings,
    currency: row.currency ?? "USD",
    createdAt: row.createdAt.toISOString(),
  };
}

function byId({ organizationId }: Caller, id: string) {
  return and(eq(recommendations.organizationId, organizationId), eq(recommendations.id, id));
}
