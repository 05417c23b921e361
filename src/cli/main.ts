#!/usr/bin/env node
import module from "node:module";

// V8 keeps the compiled code between runs (Node 22 and later).
const cache = module as { enableCompileCache?: () => void }; // not in the types of Node 20
cache.enableCompileCache?.();

const { run } = await import("./program.js");
process.exitCode = await run(process.argv);
