import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import process from "node:process";

import { DatabaseError, errorCode } from "../database-error.js";
import type { Account } from "./account.js";
import type { Binaries } from "./binaries.js";
import { makePrivate, type Place } from "./place.js";
import { run } from "./run.js";

/** The major version of the pinned binaries. A data directory belongs to one major version. */
export const MAJOR_VERSION = "18";
export const SUPERUSER = "terratrim_root";

/** The passwords of one cluster, readable by the account of Terratrim only. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly service: string;
  readonly port: number;
}

/** Reads the secrets of the cluster, which is made first when it is not there. */
export async function openCluster(place: Place, binaries: Binaries, account: Account): Promise<Secrets> {
  const existing = await readSecrets(place.secrets);
  if (!existing) await createCluster(place, binaries, account);
  const secrets = existing ?? (await readSecrets(place.secrets));
  if (!secrets)
    throw new DatabaseError(
      "embedded-postgres-secrets",
      `${place.secrets} is missing.`,
      `Restore the file, or move ${place.root} away to start with an empty database.`,
    );
  await checkMajorVersion(place);
  return secrets;
}

async function createCluster(place: Place, binaries: Binaries, account: Account): Promise<void> {
  await removeAbandoned(place);
  const fresh = `${place.cluster}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const data = path.join(fresh, "data");
  const passwordFile = path.join(fresh, "password");
  const secrets: Secrets = { superuser: password(), owner: password(), service: password(), port: place.socket ? 5432 : await freePort() };
  await mkdir(fresh, { mode: 0o755 });
  await makePrivate(data, account);
  await writeFile(passwordFile, secrets.superuser, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);

  // The built-in C.UTF-8 sorts alike everywhere and needs no locale of the system. Nothing is lost without a sync: a cluster that did not reach the disk is made again.
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"];
  const args = [
    "-D",
    data,
    "-U",
    SUPERUSER,
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--no-sync",
    "--no-instructions",
    ...locale,
  ];
  const { code, output } = await run({ file: binaries.initdb, args, cwd: fresh, account });
  await rm(passwordFile, { force: true });
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new DatabaseError(
      "embedded-postgres-initdb",
      `initdb ended with code ${code}: ${output.trim().slice(-800)}`,
      "Set DATABASE_URL to a PostgreSQL 15 to 18, or set TERRATRIM_DATA_DIR to a folder on a local disk.",
    );
  }
  const secretsFile = path.join(fresh, "secrets.json");
  await writeFile(secretsFile, JSON.stringify(secrets), { mode: 0o600 });
  await chmod(secretsFile, 0o600);
  await publish(fresh, place.cluster);
}

async function publish(fresh: string, cluster: string): Promise<void> {
  try {
    await rename(fresh, cluster);
  } catch (error) {
    const code = errorCode(error);
    // Another process made the cluster first; its one is used.
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "EPERM") throw error;
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Removes what a killed first start left behind. */
async function removeAbandoned(place: Place): Promise<void> {
  for (const name of await readdir(place.root)) {
    const pid = /^cluster\.(\d+)\./.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(path.join(place.root, name), { recursive: true, force: true });
  }
}

async function checkMajorVersion(place: Place): Promise<void> {
  const found = (await readFile(path.join(place.data, "PG_VERSION"), "utf8")).trim();
  if (found === MAJOR_VERSION) return;
  throw new DatabaseError(
    "embedded-postgres-version",
    `The data in ${place.data} belongs to PostgreSQL ${found}; this Terratrim brings PostgreSQL ${MAJOR_VERSION}.`,
    "Run the Terratrim version that wrote it, or point DATABASE_URL at a PostgreSQL of that version that uses the folder.",
  );
}

async function readSecrets(file: string): Promise<Secrets | null> {
  try {
    // Written by this file only, with mode 0600.
    return JSON.parse(await readFile(file, "utf8")) as Secrets;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

function password(): string {
  return randomBytes(24).toString("base64url");
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new DatabaseError("no-port", "No free port on 127.0.0.1.", "Close programs that hold ports, then try again.");
  return address.port;
}
