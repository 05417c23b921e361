// How fast a price list is imported, as a ratio to a COPY of the very same rows.
import { spawn } from "node:child_process";
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

import { bundled } from "./bundled.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = join(root, "scripts/bench/memory-at-exit.cjs");

/**
 * Imports a file of AWS's format into an empty database of an embedded PostgreSQL, then copies the same rows out, and in again into a table of
 * the same columns without indexes: the least that any importer must do. Memory is the importer's.
 */
export async function importAgainstCopy(file) {
  const work = mkdtempSync(join(tmpdir(), "terratrim-import-"));
  chmodSync(work, 0o755);
  try {
    // Starts the embedded server for itself, and ends it.
    const sync = ["prices", "sync", "--vendor", "aws", "--service", "AmazonEC2", "--region", "eu-west-1", "--source", file];
    const imported = await timed(() => run([join(root, "dist/cli.js"), ...sync, "--data-dir", work]));
    const { startEmbeddedPostgres } = await import(pathToFileURL(await bundled("src/adapters/db/embedded/supervisor.ts")).href);
    const server = await startEmbeddedPostgres(join(work, "postgres"));
    const floor = await copyAgain(server.ownerUrl, join(work, "rows")).finally(() => server.stop());
    return { milliseconds: imported.milliseconds, floor, ratio: imported.milliseconds / floor, mebibytes: imported.value / 1024 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function copyAgain(connectionString, file) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await pipeline(client.query(copyTo("COPY prices TO STDOUT")), createWriteStream(file));
    await client.query("CREATE TABLE copied AS SELECT * FROM prices WITH NO DATA");
    const { milliseconds } = await timed(() => pipeline(createReadStream(file), client.query(copyFrom("COPY copied FROM STDIN"))));
    return milliseconds;
  } finally {
    await client.end();
  }
}

async function timed(work) {
  const start = process.hrtime.bigint();
  const value = await work();
  return { milliseconds: Number(process.hrtime.bigint() - start) / 1e6, value };
}

/** Peak memory of the process in KiB. */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["-r", hook, ...args], { stdio: ["ignore", "ignore", "inherit", "pipe"] });
    let memory = "";
    child.stdio[3].on("data", (data) => (memory += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(Number(memory)) : reject(new Error(`prices sync ended with ${code}`))));
  });
}
