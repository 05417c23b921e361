import { spawn } from "node:child_process";
import { chmod, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";

import { isAlive } from "../../../src/adapters/db/embedded/cluster.js";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../../src/adapters/db/embedded/supervisor.js";
import { asLogin, temporaryFolder } from "../../support/stores.js";

let directory: string;
let started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  directory = await temporaryFolder();
});

afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
  await rm(directory, { recursive: true, force: true });
});

async function start(folder = directory): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(folder);
  started.push(server);
  return server;
}

async function postmaster(): Promise<number> {
  return Number((await readFile(path.join(directory, "cluster", "data", "postmaster.pid"), "utf8")).split("\n")[0]);
}

it("starts on an empty folder, keeps its data and starts on it again", async () => {
  const first = await start();
  await asLogin(first.ownerUrl, "CREATE TABLE kept (n int)");
  await first.stop();

  const second = await start();

  expect(second.adopted).toBe(false);
  expect(await asLogin(second.ownerUrl, "SELECT count(*)::int AS n FROM kept")).toEqual([{ n: 0 }]);
});

it("takes no connection from the network, and none without the password", async () => {
  const server = await start();
  const [setting] = await asLogin(
    server.superuserUrl,
    "SELECT current_setting('listen_addresses') AS listen, current_setting('server_version_num')::int / 10000 AS major, current_setting('fsync') AS fsync",
  );

  expect(setting).toEqual({ listen: process.platform === "win32" ? "127.0.0.1" : "", major: 18, fsync: "on" });
  await expect(asLogin(server.url.replace(/:[^:@/]*@/, ":wrong@"), "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
});

it("adopts the server that a killed process left behind", async () => {
  // A process of its own that starts the server and is killed without a chance to stop it.
  const script = `import { startEmbeddedPostgres } from "./src/adapters/db/embedded/supervisor.ts"; await startEmbeddedPostgres(process.argv[2]); console.log("ready"); setInterval(() => {}, 1000);`;
  const bundle = path.join(directory, "starter.mjs");
  const { build } = await import("esbuild");
  await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: bundle,
    external: ["pg", "pg-native"],
    logLevel: "silent",
  });
  const runner = path.join(process.cwd(), "node_modules", ".embedded-starter.mjs");
  await writeFile(runner, await readFile(bundle));
  const child = spawn(process.execPath, [runner, directory], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  await rm(runner);
  const orphan = await postmaster();

  const server = await start();

  expect(server.adopted).toBe(true);
  expect(await postmaster()).toBe(orphan);
  await server.stop();
  await expect(postmaster()).rejects.toMatchObject({ code: "ENOENT" });
});

it("starts again after the server itself was killed", async () => {
  await start();
  const pid = await postmaster();
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(10);

  const server = await start();

  expect(await asLogin(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

it.skipIf(process.platform !== "linux")(
  "does not take another program for its server because of the process number (Linux only)",
  async () => {
    const server = await start();
    await server.stop();
    await writeFile(
      path.join(directory, "cluster", "data", "postmaster.pid"),
      `${process.pid}\n${path.join(directory, "cluster", "data")}\n0\n5432\n${path.join(directory, "run")}\n\n  0 0\nready\n`,
    );

    const again = await start();

    expect(await asLogin(again.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  },
);

it("serves two that start at the same time with one server, which ends with the last of them", async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const pid = await postmaster();
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: two.url });
  await client.connect();

  await one.stop();
  expect(await postmaster()).toBe(pid);
  await client.end();
  await two.stop();

  await expect(postmaster()).rejects.toMatchObject({ code: "ENOENT" });
});

it("says what to do when the data belongs to another version", async () => {
  const server = await start();
  await server.stop();
  await writeFile(path.join(directory, "cluster", "data", "PG_VERSION"), "17\n");

  await expect(startEmbeddedPostgres(directory)).rejects.toMatchObject({ code: "embedded-postgres-version" });
});

it("works in a folder whose path is too long for a socket", async () => {
  const long = path.join(directory, "a".repeat(100));
  await mkdir(long);

  const server = await start(long);

  expect(await asLogin(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

it.skipIf(process.getuid?.() !== 0)("works as root in a folder that the server's account cannot reach (runs as root only)", async () => {
  const elsewhere = "/var/lib/terratrim";
  const before = new Set(await readdir(elsewhere).catch(() => []));
  const hidden = path.join(directory, "hidden");
  await mkdir(hidden);
  await chmod(hidden, 0o700);

  const server = await start(path.join(hidden, "postgres"));
  const rows = await asLogin(server.url, "SELECT 1 AS one");
  await server.stop();
  for (const name of await readdir(elsewhere)) if (!before.has(name)) await rm(path.join(elsewhere, name), { recursive: true });

  expect(rows).toEqual([{ one: 1 }]);
});
