import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";
import { describe, it } from "vitest";

import { serverAccount } from "../../src/adapters/db/embedded/account.js";
import { launch, run } from "../../src/adapters/db/embedded/run.js";
import { startEmbeddedPostgres } from "../../src/adapters/db/embedded/supervisor.js";

/** A PostgreSQL server that tests make databases on. */
export interface TestServer {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  /** Sees everything: row-level security does not hold it. */
  readonly superuserUrl: string;
}

/** Runs the same tests on the embedded store and on a PostgreSQL of the system; says so where there is none, and fails for it in CI. */
export function describeStores(name: string, tests: (start: () => Promise<TestServer>) => void): void {
  describe(`${name} on the embedded PostgreSQL`, () => tests(startEmbedded));
  const system = systemServer();
  if (system) {
    describe(`${name} on ${system.name}`, () => tests(system.start));
    return;
  }
  const reason = "no PostgreSQL of the system: install postgresql, or set TEST_DATABASE_URL to a superuser's URL";
  if (process.env["CI"] === "true") {
    it(`${name} needs a PostgreSQL of the system in CI`, () => {
      throw new Error(reason);
    });
  } else {
    it.skip(`${name} on a PostgreSQL of the system (${reason})`, () => undefined);
  }
}

export async function startEmbedded(): Promise<TestServer> {
  const directory = await temporaryFolder();
  const server = await startEmbeddedPostgres(directory);
  return {
    superuserUrl: server.superuserUrl,
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A database of its own, with an owner and a login for the service. */
export async function createDatabase(server: TestServer): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  await client.query(`CREATE ROLE ${name}_owner LOGIN CREATEROLE PASSWORD 'owner'`);
  await client.query(`CREATE ROLE ${name}_service LOGIN NOINHERIT PASSWORD 'service'`);
  const { rows } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'terratrim_app'");
  if (rows.length > 0) await client.query(`GRANT terratrim_app TO ${name}_owner WITH ADMIN OPTION`);
  await client.query(`CREATE DATABASE ${name} OWNER ${name}_owner`);
  await client.end();
  return {
    url: address(server, `${name}_service:service`, name),
    ownerUrl: address(server, `${name}_owner:owner`, name),
    superuserUrl: server.superuserUrl.replace(/[^/]*$/, name),
  };
}

/** Runs statements as a superuser and returns the rows of the last one. */
export async function asSuperuser(database: TestDatabase, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return asLogin(database.superuserUrl, sql, values);
}

export async function asLogin(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export async function temporaryFolder(): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "terratrim-test-"));
  await chmod(directory, 0o755);
  return directory;
}

function address(server: TestServer, login: string, database: string): string {
  return server.superuserUrl.replace(/\/\/[^@]*@/, `//${login}@`).replace(/[^/]*$/, database);
}

function systemServer(): { name: string; start: () => Promise<TestServer> } | null {
  const url = process.env["TEST_DATABASE_URL"];
  if (url !== undefined && url !== "")
    return { name: "TEST_DATABASE_URL", start: () => Promise.resolve({ superuserUrl: url, stop: () => Promise.resolve() }) };
  for (const major of [18, 17, 16, 15]) {
    const folder = `/usr/lib/postgresql/${major}/bin`;
    if (existsSync(path.join(folder, "postgres"))) return { name: `the system's PostgreSQL ${major}`, start: () => startFrom(folder) };
  }
  return null;
}

async function startFrom(binaries: string): Promise<TestServer> {
  const directory = await temporaryFolder();
  const account = serverAccount();
  const data = path.join(directory, "data");
  for (const folder of [data, path.join(directory, "run")]) {
    await mkdir(folder, { mode: 0o700 });
    if (account) await chown(folder, account.uid, account.gid);
  }
  const options = { cwd: directory, account };
  const initdb = await run({
    ...options,
    file: path.join(binaries, "initdb"),
    args: ["-D", data, "-U", "root", "--auth=trust", "--no-sync", "--locale=C.UTF-8", "--encoding=UTF8"],
  });
  if (initdb.code !== 0) throw new Error(initdb.output);
  const settings = ["-c", "listen_addresses=", "-c", `unix_socket_directories=${path.join(directory, "run")}`, "-c", "fsync=off"];
  const child = await launch(
    { ...options, file: path.join(binaries, "postgres"), args: ["-D", data, ...settings] },
    path.join(directory, "log"),
  );
  const superuserUrl = `postgresql://root:none@${encodeURIComponent(path.join(directory, "run"))}:5432/postgres`;
  await waitFor(superuserUrl);
  return {
    superuserUrl,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await asLogin(url, "SELECT 1");
      return;
    } catch (error) {
      if (attempt > 500) throw error;
      await sleep(20);
    }
  }
}
