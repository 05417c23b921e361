import { stat } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

/** The system account that PostgreSQL runs as. null means the account of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null;

// PostgreSQL refuses to run as root. 65534 is `nobody` on Linux and needs no entry in /etc/passwd, which a slim image may lack.
const NOBODY = { uid: 65_534, gid: 65_534 };

export function serverAccount(): Account {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/** Whether the account can go through every directory that leads to the path: a check of the mode bits, since root itself passes everywhere. */
export async function reachable(target: string, account: Account): Promise<boolean> {
  if (!account) return true;
  let directory = path.dirname(path.resolve(target));
  for (;;) {
    if (!(await searchable(directory, account))) return false;
    const parent = path.dirname(directory);
    if (parent === directory) return true;
    directory = parent;
  }
}

async function searchable(directory: string, account: { uid: number; gid: number }): Promise<boolean> {
  const { mode, uid, gid } = await stat(directory);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
