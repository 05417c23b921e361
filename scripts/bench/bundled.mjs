import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A source file with what it imports, as a module that Node runs. */
export async function bundled(source) {
  const cache = join(root, "node_modules", ".cache", "terratrim");
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, basename(source).replace(/\.ts$/, ".mjs"));
  const options = { bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "warning" };
  await build({ ...options, entryPoints: [join(root, source)], outfile });
  return outfile;
}
