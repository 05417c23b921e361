import { readFileSync } from "node:fs";
import { packagePath } from "../adapters/files/package-root.js";

/** The version in package.json. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string }; // our own file
  return manifest.version;
}
