import { spawn, type ChildProcess } from "node:child_process";
import { open } from "node:fs/promises";

import type { Account } from "./account.js";

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly account: Account;
}

// The server must not read the caller's PGDATA, PGPORT or locale, and must not hold its secrets in its environment.
function environment(): NodeJS.ProcessEnv {
  return {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    LC_ALL: "C",
    TZ: "UTC",
    ...(process.platform === "win32" ? { SYSTEMROOT: process.env["SYSTEMROOT"], PATH: process.env["PATH"] } : {}),
  };
}

/** Runs a program to its end and returns its exit code with everything it printed. */
export async function run({ file, args, cwd, account }: Command): Promise<{ code: number; output: string }> {
  const child = spawn(file, args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"], ...(account ?? {}) });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString("utf8"));
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  return { code, output };
}

/** Starts a server in a session of its own, so that Ctrl-C in the terminal stops Node first, and Node then stops the server. */
export async function launch({ file, args, cwd, account }: Command, log: string): Promise<ChildProcess> {
  const handle = await open(log, "a", 0o640);
  try {
    const child = spawn(file, args, {
      cwd,
      env: environment(),
      detached: true,
      stdio: ["ignore", handle.fd, handle.fd],
      ...(account ?? {}),
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    return child;
  } finally {
    await handle.close();
  }
}
