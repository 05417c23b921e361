import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";

import { DatabaseError } from "./database-error.js";
import { APPLICATION_ROLE, migrateDatabase } from "./migrate.js";

/** Statements of one transaction. */
export type Transaction = NodePgDatabase;

export interface DatabaseAddress {
  /** Login of the service. Must be neither superuser nor exempt from row-level security. */
  readonly url: string;
  /** Login that owns the database; the service's own when there is only one. */
  readonly ownerUrl?: string;
}

/** The application's way into PostgreSQL: every statement runs in a transaction, as the application role, for one organization or for none. */
export interface Database {
  /** Runs statements for one organization. Rows of others do not exist in it. */
  tenant<T>(organizationId: string, work: (transaction: Transaction, client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Runs statements on tables that belong to no organization. */
  shared<T>(work: (transaction: Transaction, client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Migrates the database and opens a pool on it. */
export async function openDatabase({ url, ownerUrl = url }: DatabaseAddress): Promise<Database> {
  await migrateDatabase(ownerUrl, loginOf(url));
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: "terratrim", idleTimeoutMillis: 30_000 });
  // An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    await refusePowerfulLogin(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    tenant: (organizationId, work) => {
      if (!UUID.test(organizationId)) throw new TypeError("an organization id is a UUID");
      return transact(pool, `SET LOCAL app.organization_id = '${organizationId}'`, work);
    },
    shared: (work) => transact(pool, "SET LOCAL app.organization_id = ''", work),
    ping: async () => {
      await pool.query("SELECT 1");
    },
    close: () => pool.end(),
  };
}

async function transact<T>(
  pool: pg.Pool,
  setting: string,
  work: (transaction: Transaction, client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    // One round trip. Both settings end with the transaction, so a connection goes back to the pool as it came.
    await client.query(`BEGIN; SET LOCAL ROLE ${APPLICATION_ROLE}; ${setting}`);
    const result = await work(drizzle(client, { casing: "snake_case" }), client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

async function refusePowerfulLogin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ login: string; powerful: boolean }>(
    "SELECT session_user AS login, rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = session_user",
  );
  const role = rows[0];
  if (!role?.powerful) return;
  throw new DatabaseError(
    "database-login",
    `The login ${role.login} of DATABASE_URL is a superuser or may bypass row-level security.`,
    "Give Terratrim a login of its own: CREATE ROLE terratrim LOGIN CREATEROLE PASSWORD '...'; CREATE DATABASE terratrim OWNER terratrim;",
  );
}

function loginOf(url: string): string {
  const login = decodeURIComponent(new URL(url.replace(/@[^/]*/, "@host")).username);
  if (login !== "") return login;
  throw new DatabaseError("database-url", "DATABASE_URL names no user.", "Write it as postgresql://user:password@host:5432/database.");
}
