// Builds the embedded prices from tables of list prices: npm run snapshot -- [--from ../shared/prices] [--to <folder>]
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
const cache = join(root, "node_modules", ".cache", "terratrim");
mkdirSync(cache, { recursive: true });
const outfile = join(cache, "snapshot.mjs");
await build({
  entryPoints: [join(root, "scripts/snapshot/build.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
const { buildSnapshot } = await import(pathToFileURL(outfile).href);
await buildSnapshot({
  from: values.from ?? join(root, "../shared/prices"),
  to: values.to ?? join(root, "src/adapters/files/snapshot/shards"),
  root,
});
