import { readFileSync } from "node:fs";

/** The version in package.json, which stands one folder above the bundle. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }; // our own file
  return manifest.version;
}
