import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** Reference documents beside the repository, which users and CI of forks do not have. */
export const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
export const hasShared = existsSync(join(shared, "corpus"));

export function sharedBytes(path: string): Uint8Array {
  const bytes = readFileSync(join(shared, path));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Every directory under the path that holds configuration. */
export function configurationDirectories(path: string): string[] {
  const entries = readdirSync(join(shared, path), { withFileTypes: true });
  const own = entries.some((entry) => entry.isFile() && /\.(tf|tofu|tf\.json)$/.test(entry.name)) ? [path] : [];
  return [...own, ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => configurationDirectories(join(path, entry.name)))];
}
