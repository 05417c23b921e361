// Our HCL parser against hcl2json (HashiCorp's parser compiled to WebAssembly) in one process, on the same files.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median } from "./process.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Median times of `runs` passes over every .tf file below a directory, after one that warms up. The floor is hcl2json. */
export async function parseHclAgainstHcl2json(directory, work, runs = 5) {
  const outfile = join(work, "parse.mjs");
  await build({
    entryPoints: [join(root, "src/read/source/hcl/parse.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  const { parseHcl } = await import(pathToFileURL(outfile).href);
  const { parse } = (await import("@cdktn/hcl2json")).default;
  const texts = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

  const times = [];
  for (let run = 0; run <= runs; run++) {
    const ours = await time(() => {
      for (const text of texts) if (parseHcl("main.tf", text).errors.length > 0) throw new Error("the benchmark's HCL is wrong");
    });
    const theirs = await time(async () => {
      for (const text of texts) await parse("main.tf", text);
    });
    if (run > 0) times.push({ ours, theirs });
  }
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [ours, theirs] = [median(times.map((one) => one.ours)), median(times.map((one) => one.theirs))];
  console.error(
    `parse-hcl: ${((megabytes / ours) * 1e3).toFixed(1)} MB/s, hcl2json ${((megabytes / theirs) * 1e3).toFixed(2)} MB/s, ${(theirs / ours).toFixed(1)} times as fast`,
  );
  return {
    milliseconds: ours,
    floor: theirs,
    ratio: median(times.map((one) => one.ours / one.theirs)),
    mebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

async function time(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
