// npm run bench [NAME ...]: each stage's time as a ratio to a floor that does the least that anybody could do on the same input.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHclAgainstHcl2json } from "./bench/parse-hcl.mjs";
import { lookUp, lookUpOverProtocol } from "./bench/lookups.mjs";
import { importAgainstCopy } from "./bench/price-import.mjs";
import { pair } from "./bench/process.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/cli.js");
if (!existsSync(cli)) throw new Error("dist/cli.js is missing: run npm run build first");

const work = mkdtempSync(join(tmpdir(), "terratrim-bench-"));
const make = join(root, "scripts/bench/make-plan.mjs");
const jsonParse = (file) => ["-e", "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))", file];
const price = (path) => [cli, "price", path, "--format", "json", "--out-file", join(work, "out.json")];

const benchmarks = {
  /** A real plan of 154 resources, 1.4 MB; floor: a process that only parses it. */
  "price-plan-1mb": () => {
    const plan = join(root, "examples/overmind/plan.json");
    return pair(price(plan), jsonParse(plan));
  },
  /** 10,000 resources, 17 MB; floor: a process that only parses it. */
  "price-plan-17mb": () => {
    const plan = join(work, "plan.json");
    writeFileSync(plan, execFileSync(process.execPath, [make, "10000"], { maxBuffer: 1 << 28 }));
    return pair(price(plan), jsonParse(plan), 7);
  },
  /** The same infrastructure as 3.2 MB of HCL in 250 modules; floor: a process that only parses the 17 MB plan of it. */
  "price-hcl-3mb": () => {
    const plan = join(work, "plan.json");
    const directory = join(work, "hcl");
    writeFileSync(plan, execFileSync(process.execPath, [make, "10000"], { maxBuffer: 1 << 28 }));
    execFileSync(process.execPath, [make, "10000", "--hcl", directory]);
    return pair(price(directory), jsonParse(plan), 3);
  },
  /** 10,000 distinct price queries, cold, from the files of the package; floor: the same blocks unpacked and parsed. */
  "lookup-snapshot-10k": () => lookUp("onSnapshot"),
  /** The same from PostgreSQL in one batch; floor: a COPY of as many rows. */
  "lookup-postgres-10k": () => lookUp("onPostgres"),
  /** The same in batches of 1,000 over the price protocol, cold; floor: a server that parses the requests and sends the answers. */
  "lookup-graphql-10k": () => lookUpOverProtocol(),
  /** 100 MB of AWS's CSV into PostgreSQL; floor: a COPY of the same rows into a table without indexes. */
  "import-aws-100mb": () => {
    const list = join(work, "list.csv");
    execFileSync(process.execPath, [join(root, "scripts/bench/make-price-list.mjs"), "100000000", list]);
    return importAgainstCopy(list);
  },
  /** 3.2 MB of HCL in 251 files, parsed in one process; floor: HashiCorp's parser as WebAssembly. */
  "parse-hcl-3mb": () => {
    const directory = join(work, "hcl");
    execFileSync(process.execPath, [make, "10000", "--hcl", directory]);
    return parseHclAgainstHcl2json(directory, work);
  },
};

const wanted = process.argv.slice(2);
try {
  console.log("benchmark                 ms   floor ms   ratio   of CPU time   peak MiB");
  for (const [name, run] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { milliseconds, floor, ratio, processorRatio, mebibytes } = await run();
    const columns = [
      name.padEnd(20),
      milliseconds.toFixed(0).padStart(7),
      floor.toFixed(0).padStart(11),
      ratio.toFixed(2).padStart(8),
      (processorRatio?.toFixed(2) ?? "").padStart(14),
      mebibytes.toFixed(0).padStart(11),
    ];
    console.log(columns.join(""));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
