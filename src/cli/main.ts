#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";

// V8 keeps the compiled code between runs (Node 22 and later).
const cache = module as { enableCompileCache?: () => void }; // not in the types of Node 20
cache.enableCompileCache?.();
// Node 20 optimizes code so early that a run of a second spends a fifth of its time on it; later versions wait, and have no such flag.
if (process.versions.v8.startsWith("11.")) v8.setFlagsFromString("--interrupt-budget=1000000");

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { run } = await import("./program.js");
process.exitCode = await run(process.argv);
