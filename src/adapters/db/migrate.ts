import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

import { packagePath } from "../files/package-root.js";
import { DatabaseError, errorCode } from "./database-error.js";

/** The role that requests act as; made by the migrations. */
export const APPLICATION_ROLE = "terratrim_app";

// Any constant will do as long as nothing else in the database uses it.
const MIGRATION_LOCK = 7_415_502_002;

/**
 * Brings the database up to date, as its owner, and lets the service's login enter the application role.
 *
 * Processes that start at the same time wait for each other: drizzle's migrator takes no lock of its own.
 */
export async function migrateDatabase(ownerUrl: string, serviceLogin: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "terratrim-migrate" });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await checkVersion(client);
    await migrate(drizzle(client), { migrationsFolder: packagePath("drizzle") });
    await admitServiceLogin(client, serviceLogin);
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= 15 && major <= 18) return;
  throw new DatabaseError("database-version", `The database is PostgreSQL ${major}.`, "Terratrim runs on PostgreSQL 15 to 18.");
}

async function admitServiceLogin(client: pg.Client, login: string): Promise<void> {
  const { rows } = await client.query<{ admitted: boolean; database: string }>(
    // Since 16, being a member and being allowed to enter a role are two things.
    `SELECT current_database() AS database,
            pg_has_role($1, '${APPLICATION_ROLE}', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS admitted`,
    [login],
  );
  const state = rows[0];
  if (!state) throw new DatabaseError("database-state", "The database did not say who may enter it.", "Try again.");
  const name = client.escapeIdentifier(login);
  await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(state.database)} TO ${name}`);
  if (state.admitted) return;
  try {
    await client.query(`GRANT ${APPLICATION_ROLE} TO ${name}`);
  } catch (cause) {
    if (errorCode(cause) !== "42501") throw cause;
    const remedy = `Run as a superuser: GRANT ${APPLICATION_ROLE} TO ${name};`;
    throw new DatabaseError("database-role", `The owner of the database may not let ${login} enter the role ${APPLICATION_ROLE}.`, remedy, {
      cause,
    });
  }
}
