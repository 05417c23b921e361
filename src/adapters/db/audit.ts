import type { Caller } from "../../app/ports.js";
import type { JsonObject } from "../../model/json.js";
import type { Transaction } from "./database.js";
import { newId } from "./id.js";
import { auditLogs } from "./schema/index.js";

/** Writes who did what, in the transaction that does it. */
export async function audit(
  transaction: Transaction,
  caller: Caller,
  entry: { action: string; resourceType: string; resourceId: string; details?: JsonObject },
): Promise<void> {
  const { organizationId, tokenId, ipAddress, userAgent } = caller;
  await transaction.insert(auditLogs).values({
    organizationId,
    id: newId(),
    action: entry.action,
    resourceType: entry.resourceType,
    resourceId: entry.resourceId,
    ipAddress,
    userAgent: userAgent?.slice(0, 500) ?? null,
    details: { token: tokenId, ...entry.details },
  });
}
