import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

import { DatabaseError, errorCode } from "../database-error.js";
import { serverAccount, type Account } from "./account.js";
import { findBinaries, type Binaries } from "./binaries.js";
import { openCluster, SUPERUSER, type Secrets } from "./cluster.js";
import { preparePlace, type Place } from "./place.js";
import { launch } from "./run.js";

export interface EmbeddedPostgres {
  /** Login of the service: no rights of its own, enters the application role per transaction. */
  readonly url: string;
  /** Login that owns the database and migrates it. */
  readonly ownerUrl: string;
  /** Login that may do everything; for tests and maintenance. */
  readonly superuserUrl: string;
  /** Whether a running server was found, left by a process that was killed or used by another one. */
  readonly adopted: boolean;
  /** Stops the server, unless another process is connected to it. */
  stop(): Promise<void>;
}

const OWNER = "terratrim_owner";
const SERVICE = "terratrim_service";
const DATABASE = "terratrim";
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 30_000;

/** Starts the PostgreSQL of the platform package on a folder, or adopts the one that already runs there. */
export async function startEmbeddedPostgres(directory: string): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const place = await preparePlace(directory, account);
  const binaries = await findBinaries(place.root, account);
  const secrets = await openCluster(place, binaries, account);
  const adopted = await startOrAdopt(place, binaries, secrets, account);
  await prepareDatabase(place, secrets);
  const url = (user: string, password: string, database: string) => connectionUrl(place, secrets.port, user, password, database);
  return {
    url: url(SERVICE, secrets.service, DATABASE),
    ownerUrl: url(OWNER, secrets.owner, DATABASE),
    superuserUrl: url(SUPERUSER, secrets.superuser, "postgres"),
    adopted,
    stop: () => stop(place, secrets),
  };
}

async function startOrAdopt(place: Place, binaries: Binaries, secrets: Secrets, account: Account): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await answers(place, secrets)) return true;
    // After a kill the old server needs a moment to let go of its lock files; then the next attempt starts or adopts.
    if (await startOnce(place, binaries, secrets, account, deadline)) return false;
    if (Date.now() > deadline) throw await startFailure(place, "did not start in 30 seconds");
    await removeStaleLocks(place);
    await sleep(200);
  }
}

/** True when the server that this call launched answers; false when it gave up its place to another one. */
async function startOnce(place: Place, binaries: Binaries, secrets: Secrets, account: Account, deadline: number): Promise<boolean> {
  const listen = place.socket
    ? ["-c", "listen_addresses=", "-c", `unix_socket_directories=${place.socket}`, "-c", "unix_socket_permissions=0700"]
    : ["-c", "listen_addresses=127.0.0.1"];
  const args = ["-D", place.data, "-p", String(secrets.port), ...listen, "-c", "max_connections=60", "-c", "timezone=UTC"];
  const before = await logLength(place);
  const child = await launch({ file: binaries.postgres, args, cwd: place.root, account }, place.log);
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const output = (await readLog(place)).slice(before);
      if (/lock file .* already exists|is already in use|another server might be running/i.test(output)) return false;
      throw await startFailure(place, `ended with code ${child.exitCode ?? -1}`);
    }
    if (await answers(place, secrets)) return true;
    await sleep(15);
  }
  child.kill("SIGINT");
  return false;
}

async function answers(place: Place, secrets: Secrets): Promise<boolean> {
  const client = superuser(place, secrets);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 57P03: still starting or stopping. The others: nobody listens.
    if (["ENOENT", "ECONNREFUSED", "ECONNRESET", "57P03"].includes(errorCode(error) ?? "")) return false;
    throw new DatabaseError(
      "embedded-postgres-connect",
      `The embedded PostgreSQL refused the connection: ${message(error)}`,
      `See ${place.log}.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates what a fresh cluster lacks. Every step may be repeated, so a kill in between does no harm. */
async function prepareDatabase(place: Place, secrets: Secrets): Promise<void> {
  const client = superuser(place, secrets);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(7415502001)");
    const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rows.length > 0) return;
    await client.query(`DROP ROLE IF EXISTS ${OWNER}`);
    await client.query(`DROP ROLE IF EXISTS ${SERVICE}`);
    await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD ${client.escapeLiteral(secrets.owner)}`);
    await client.query(`CREATE ROLE ${SERVICE} LOGIN NOINHERIT PASSWORD ${client.escapeLiteral(secrets.service)}`);
    await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}

async function stop(place: Place, secrets: Secrets): Promise<void> {
  if (await usedByOthers(place, secrets)) return;
  const pid = await postmasterPid(place);
  if (pid === null) return;
  try {
    // SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written.
    process.kill(pid, "SIGINT");
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while ((await postmasterPid(place)) === pid && Date.now() < deadline) await sleep(10);
}

async function usedByOthers(place: Place, secrets: Secrets): Promise<boolean> {
  const client = superuser(place, secrets);
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1",
    );
    return rows.length > 0;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Removes lock files that name a process which is no PostgreSQL: one that ended and was never reaped (a container without an init), or
 * another program that got the number after a restart. PostgreSQL itself only asks whether the number is in use.
 */
async function removeStaleLocks(place: Place): Promise<void> {
  const pid = await postmasterPid(place);
  if (pid === null || process.platform !== "linux" || (await isPostgres(pid))) return;
  await rm(path.join(place.data, "postmaster.pid"), { force: true });
  if (place.socket) await rm(path.join(place.socket, ".s.PGSQL.5432.lock"), { force: true });
}

async function isPostgres(pid: number): Promise<boolean> {
  try {
    const [, name, state] = /^\d+ \((.*)\) (\w)/.exec(await readFile(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name === "postgres" && state !== "Z" && state !== "X";
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ESRCH") return false;
    throw error;
  }
}

async function postmasterPid(place: Place): Promise<number | null> {
  try {
    const first = (await readFile(path.join(place.data, "postmaster.pid"), "utf8")).split("\n", 1)[0];
    const pid = Number(first);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function superuser(place: Place, secrets: Secrets): pg.Client {
  const host = place.socket ?? "127.0.0.1";
  return new pg.Client({
    host,
    port: secrets.port,
    user: SUPERUSER,
    password: secrets.superuser,
    database: "postgres",
    connectionTimeoutMillis: 5_000,
  });
}

function connectionUrl(place: Place, port: number, user: string, password: string, database: string): string {
  const host = encodeURIComponent(place.socket ?? "127.0.0.1");
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}

async function startFailure(place: Place, what: string): Promise<DatabaseError> {
  const tail = (await readLog(place)).trim().split("\n").slice(-6).join("\n");
  return new DatabaseError(
    "embedded-postgres-start",
    `The embedded PostgreSQL ${what}. Its log ends with:\n${tail}`,
    `See ${place.log}, or set DATABASE_URL to a PostgreSQL 15 to 18.`,
  );
}

async function logLength(place: Place): Promise<number> {
  return (await readLog(place)).length;
}

async function readLog(place: Place): Promise<string> {
  try {
    return await readFile(place.log, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "";
    throw error;
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
