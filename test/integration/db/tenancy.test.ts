import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase, type Database } from "../../../src/adapters/db/database.js";
import { newId } from "../../../src/adapters/db/id.js";
import { asLogin, asSuperuser, createDatabase, describeStores, type TestDatabase, type TestServer } from "../../support/stores.js";

type Row = Record<string, unknown>;

// Everything else must carry organization_id.
const SHARED_TABLES = ["installation_settings", "organizations", "price_snapshots", "price_syncs", "prices", "users"];

describeStores("tenancy", (start) => {
  let server: TestServer;
  let database: TestDatabase;
  let db: Database;
  const ours = newId();
  const theirs = newId();

  beforeAll(async () => {
    server = await start();
    database = await createDatabase(server);
    db = await openDatabase(database);
    for (const id of [ours, theirs]) {
      await db.tenant(id, async (_, client) => {
        await client.query("INSERT INTO organizations (id, name) VALUES ($1, 'An organization')", [id]);
        await client.query("INSERT INTO teams (name) VALUES ('platform')");
        await client.query("INSERT INTO audit_logs (action) VALUES ('test')");
      });
    }
  });

  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  it("protects every tenant table: forced row-level security by organization, keys that start with it", async () => {
    const tables = await asSuperuser(
      database,
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
              EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND a.attnotnull) AS tenant,
              (SELECT string_agg(pg_get_expr(p.polqual, p.polrelid) || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''), ' ') FROM pg_policy p WHERE p.polrelid = c.oid) AS policy,
              (SELECT bool_and(a.attname = 'organization_id') FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indrelid = c.oid AND i.indisunique) AS keyed
         FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    );

    const tenants = tables.filter((table) => !SHARED_TABLES.includes(String(table["name"])));

    expect(tables.length).toBeGreaterThan(15);
    expect(tenants.filter((table) => table["tenant"] !== true || table["forced"] !== true || table["keyed"] !== true)).toEqual([]);
    for (const { name, policy } of [...tenants, ...tables.filter((table) => ["organizations", "users"].includes(String(table["name"])))]) {
      expect(policy, String(name)).toContain("app.organization_id");
    }
    expect(
      tables.filter((table) => ["organizations", "users"].includes(String(table["name"]))).every((table) => table["forced"] === true),
    ).toBe(true);
  });

  it("shows an organization its own rows only", async () => {
    const rows = await db.tenant(
      ours,
      async (_, client) => (await client.query<Row>("SELECT organization_id FROM teams UNION ALL SELECT id FROM organizations")).rows,
    );

    expect(rows).toEqual([{ organization_id: ours }, { organization_id: ours }]);
  });

  it("shows nothing outside of an organization", async () => {
    const rows = await db.shared(
      async (_, client) =>
        (await client.query<Row>("SELECT id FROM organizations UNION ALL SELECT id FROM teams UNION ALL SELECT id FROM users")).rows,
    );

    expect(rows).toEqual([]);
  });

  it("does not let the owner of the tables read tenants either", async () => {
    const rows = await asLogin(database.ownerUrl, "SELECT id FROM teams");

    expect(rows).toEqual([]);
  });

  it("refuses rows for another organization", async () => {
    const write = db.tenant(ours, (_, client) => client.query("INSERT INTO teams (organization_id, name) VALUES ($1, 'x')", [theirs]));

    await expect(write).rejects.toMatchObject({ code: "42501" });
  });

  it("does not change rows of another organization", async () => {
    const changed = await db.tenant(
      ours,
      async (_, client) => (await client.query("UPDATE teams SET name = 'taken' WHERE organization_id = $1", [theirs])).rowCount,
    );

    expect(changed).toBe(0);
  });

  it("refuses a reference to a row of another organization", async () => {
    const [team] = await asSuperuser(database, "SELECT id FROM teams WHERE organization_id = $1", [theirs]);
    await asSuperuser(database, "INSERT INTO users (id, email, name) VALUES ($1, 'a@example.com', 'A')", [ours]);

    const write = db.tenant(ours, (_, client) =>
      client.query("INSERT INTO user_teams (user_id, team_id, role) VALUES ($1, $2, 'member')", [ours, team?.["id"]]),
    );

    await expect(write).rejects.toMatchObject({ code: "23503" });
  });

  it("keeps the audit log: nothing is changed or removed", async () => {
    for (const statement of ["UPDATE audit_logs SET action = 'x'", "DELETE FROM audit_logs", "TRUNCATE audit_logs"]) {
      await expect(db.tenant(ours, (_, client) => client.query(statement))).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("gives the application no DDL, no cloud credentials, no passwords and no way to write prices", async () => {
    const statements = [
      "CREATE TABLE x (a int)",
      "CREATE TEMP TABLE x (a int)",
      "DROP TABLE teams",
      "ALTER TABLE teams DISABLE ROW LEVEL SECURITY",
      "CREATE ROLE x",
    ];
    const reads = ["SELECT credentials FROM cloud_accounts", "SELECT password_hash FROM users"];
    const writes = ["DELETE FROM prices", "INSERT INTO price_snapshots (source, fingerprint, added, removed) VALUES ('x', 'x', 0, 0)"];

    for (const statement of [...statements, ...reads, ...writes]) {
      await expect(
        db.tenant(ours, (_, client) => client.query(statement)),
        statement,
      ).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("leaves no organization behind on a connection of the pool", async () => {
    await db.tenant(ours, (_, client) => client.query("SELECT 1"));

    const state = await asLogin(
      database.url,
      "SELECT current_setting('app.organization_id', true) AS organization, current_user = session_user AS same",
    );
    const rows = await db.shared(
      async (_, client) =>
        (await client.query<Row>("SELECT nullif(current_setting('app.organization_id', true), '') AS organization")).rows,
    );

    expect(state[0]?.["same"]).toBe(true);
    expect(rows).toEqual([{ organization: null }]);
  });

  it("gives the service's login itself no right on any table", async () => {
    await expect(asLogin(database.url, "SELECT id FROM public.organizations")).rejects.toMatchObject({ code: "42501" });
  });

  it("refuses to start as a superuser", async () => {
    await expect(openDatabase({ url: database.superuserUrl, ownerUrl: database.ownerUrl })).rejects.toMatchObject({
      code: "database-login",
    });
  });

  it("migrates once when several processes start together, and again without effect", async () => {
    const fresh = await createDatabase(server);

    const opened = await Promise.all([openDatabase(fresh), openDatabase(fresh), openDatabase(fresh)]);
    const applied = await asSuperuser(
      fresh,
      "SELECT count(*)::int AS n, count(DISTINCT hash)::int AS distinct FROM drizzle.__drizzle_migrations",
    );
    await Promise.all(opened.map((each) => each.close()));

    expect(applied[0]?.["n"]).toBe(applied[0]?.["distinct"]);
  });

  it("opens with one login that is also the owner", async () => {
    const fresh = await createDatabase(server);

    const opened = await openDatabase({ url: fresh.ownerUrl });
    await opened.ping();
    await opened.close();
  });
});
