import { sql } from "drizzle-orm";

import type { StateResource } from "../../app/ports.js";
import type { Transaction } from "./database.js";
import { newId } from "./id.js";

export interface KeptResource {
  readonly id: string;
  readonly cloudAccountId: string | null;
}

/** Makes the resources of a state those that it lists now; what is no longer there is marked, since bills still speak of it. */
export async function keepResources(
  transaction: Transaction,
  organizationId: string,
  stateId: string,
  list: readonly StateResource[],
): Promise<Map<string, KeptResource>> {
  const accounts = await keepAccounts(transaction, organizationId, list);
  const rows = distinct(list).map((resource) => ({
    id: newId(),
    account: resource.account === null ? null : (accounts.get(`${resource.provider} ${resource.account}`) ?? null),
    cloud_id: resource.cloudId,
    type: resource.type.slice(0, 100),
    name: resource.address.slice(0, 255),
    region: resource.region?.slice(0, 100) ?? null,
    properties: { address: resource.address, ...resource.properties },
    tags: resource.tags,
  }));
  await transaction.execute(
    sql`UPDATE resources SET status = 'gone', updated_at = now() WHERE organization_id = ${organizationId} AND terraform_state_id = ${stateId}`,
  );
  const kept = new Map<string, KeptResource>();
  // A statement of its own for every few hundred rows keeps each parameter within a few megabytes.
  for (let start = 0; start < rows.length; start += 500) {
    const batch = JSON.stringify(rows.slice(start, start + 500));
    const result = await transaction.execute<{ id: string; cloud_account_id: string | null; address: string }>(sql`
      INSERT INTO resources (organization_id, id, cloud_account_id, terraform_state_id, resource_id, resource_type, name, region, status, properties)
      SELECT ${organizationId}::uuid, r.id, r.account, ${stateId}::uuid, r.cloud_id, r.type, r.name, r.region, 'active', r.properties
        FROM jsonb_to_recordset(${batch}::jsonb) AS r(id uuid, account uuid, cloud_id text, type text, name text, region text, properties jsonb)
      ON CONFLICT (organization_id, cloud_account_id, resource_type, resource_id) DO UPDATE
        SET terraform_state_id = excluded.terraform_state_id, name = excluded.name, region = excluded.region, status = 'active',
            properties = excluded.properties, updated_at = now(), last_seen = now()
      RETURNING id, cloud_account_id, properties ->> 'address' AS address`);
    for (const row of result.rows) kept.set(row.address, { id: row.id, cloudAccountId: row.cloud_account_id });
  }
  await keepTags(transaction, organizationId, kept, list);
  return kept;
}

async function keepAccounts(
  transaction: Transaction,
  organizationId: string,
  list: readonly StateResource[],
): Promise<Map<string, string>> {
  const accounts = new Map<string, { provider: string; account: string }>();
  for (const { provider, account } of list) if (account !== null) accounts.set(`${provider} ${account}`, { provider, account });
  const ids = new Map<string, string>();
  for (const [key, { provider, account }] of accounts) {
    // DO NOTHING returns no row for an account that is known, and a look-up before it may be outdated: both in one statement.
    const result = await transaction.execute<{ id: string }>(sql`
      WITH added AS (
        INSERT INTO cloud_accounts (organization_id, id, name, provider, account_id, status)
        VALUES (${organizationId}, ${newId()}, ${account}, ${provider}, ${account}, 'seen-in-state')
        ON CONFLICT (organization_id, provider, account_id) DO NOTHING RETURNING id
      )
      SELECT id FROM added UNION ALL
      SELECT id FROM cloud_accounts WHERE organization_id = ${organizationId} AND provider = ${provider} AND account_id = ${account} LIMIT 1`);
    const id = result.rows[0]?.id;
    if (id !== undefined) ids.set(key, id);
  }
  return ids;
}

async function keepTags(
  transaction: Transaction,
  organizationId: string,
  kept: ReadonlyMap<string, KeptResource>,
  list: readonly StateResource[],
): Promise<void> {
  const tags = list.flatMap(({ address, tags: own }) => {
    const resource = kept.get(address);
    return resource ? Object.entries(own).map(([key, value]) => ({ resource: resource.id, key: key.slice(0, 255), value })) : [];
  });
  const ids = JSON.stringify([...kept.values()].map(({ id }) => id));
  await transaction.execute(sql`
    DELETE FROM tags WHERE organization_id = ${organizationId} AND resource_id IN (SELECT jsonb_array_elements_text(${ids}::jsonb)::uuid)`);
  await transaction.execute(sql`
    INSERT INTO tags (organization_id, resource_id, key, value)
    SELECT ${organizationId}::uuid, t.resource, t.key, t.value FROM jsonb_to_recordset(${JSON.stringify(tags)}::jsonb) AS t(resource uuid, key text, value text)
    ON CONFLICT DO NOTHING`);
}

/** Two addresses can hold one object (an import in two places); the last one names it. */
function distinct(list: readonly StateResource[]): StateResource[] {
  const byIdentity = new Map<string, StateResource>();
  for (const resource of list)
    byIdentity.set(`${resource.provider} ${resource.account ?? ""} ${resource.type} ${resource.cloudId}`, resource);
  return [...byIdentity.values()];
}
