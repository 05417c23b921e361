import { createHash } from "node:crypto";
import { chmod, chown, mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";

import { reachable, type Account } from "./account.js";

/** The folders of one embedded server. */
export interface Place {
  readonly root: string;
  /** Holds the data and the secrets that open it; made under another name and renamed, so that it is there whole or not at all. */
  readonly cluster: string;
  readonly data: string;
  /** Where the unix socket is; null on Windows, which uses 127.0.0.1. */
  readonly socket: string | null;
  readonly log: string;
  readonly secrets: string;
}

// struct sockaddr_un holds 107 characters; the socket's own name is `.s.PGSQL.5432` and its lock file is longer.
const LONGEST_SOCKET_FOLDER = 107 - "/.s.PGSQL.5432.lock".length;

/**
 * Decides where the server lives and makes the folders.
 *
 * A folder that the server's account cannot reach (a clone under /root) is replaced by one under /var/lib/terratrim that is named after it;
 * a path too long for a socket gets its socket in the temporary folder.
 */
export async function preparePlace(directory: string, account: Account): Promise<Place> {
  const wanted = path.resolve(directory);
  await mkdir(wanted, { recursive: true, mode: 0o755 });
  const root = (await reachable(path.join(wanted, "cluster"), account)) ? wanted : path.join("/var/lib/terratrim", digest(wanted));
  const socket = process.platform === "win32" ? null : socketFolder(root);
  await mkdir(root, { recursive: true, mode: 0o755 });
  if (socket) await makePrivate(socket, account);
  const cluster = path.join(root, "cluster");
  return {
    root,
    cluster,
    data: path.join(cluster, "data"),
    socket,
    log: path.join(root, "postgres.log"),
    secrets: path.join(cluster, "secrets.json"),
  };
}

/** A folder that only the server's account can enter. */
export async function makePrivate(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (account) await chown(folder, account.uid, account.gid);
}

function socketFolder(root: string): string {
  const beside = path.join(root, "run");
  return beside.length <= LONGEST_SOCKET_FOLDER ? beside : path.join(os.tmpdir(), `terratrim-${digest(root)}`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
