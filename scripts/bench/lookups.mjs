// 10,000 price look-ups: from the snapshot, from PostgreSQL, and in batches of 1,000 over the price protocol.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { bundled } from "./bundled.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = join(root, "scripts/bench/memory-at-exit.cjs");

/** `where` is `onSnapshot` or `onPostgres`, measured in a process of its own. */
export async function lookUp(where) {
  const bundle = await bundled("scripts/bench/measure-lookups.ts");
  const code = `const { ${where} } = await import(${JSON.stringify(pathToFileURL(bundle).href)}); process.stdout.write(JSON.stringify(await ${where}()));`;
  const { output, mebibytes } = await ended(started(["--input-type=module", "-e", code]));
  const { milliseconds, floor } = JSON.parse(output);
  return { milliseconds, floor, ratio: milliseconds / floor, mebibytes };
}

/** Over HTTP, against a server that only parses the same requests and sends the same answers. Memory is the server's. */
export async function lookUpOverProtocol() {
  const { queries } = await import(pathToFileURL(await bundled("scripts/bench/measure-lookups.ts")).href);
  const batches = inBatches((await queries()).map(request));
  const child = started([join(root, "dist/cli.js"), "prices", "serve", "--port", "0"]);
  const address = await new Promise((resolve) => child.stdout.once("data", (text) => resolve(/http:\S+/.exec(String(text))[0])));
  const { milliseconds, answers } = await ask(address, batches);
  child.kill("SIGTERM");
  const { mebibytes } = await ended(child);
  const floor = await askFloor(batches, answers);
  return { milliseconds, floor, ratio: milliseconds / floor, mebibytes };
}

function started(args) {
  return spawn(process.execPath, ["-r", hook, ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit", "pipe"] });
}

async function ended(child) {
  let output = "";
  let memory = "";
  child.stdout.on("data", (data) => (output += data));
  child.stdio[3].on("data", (data) => (memory += data));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`a measured process ended with ${code}`);
  return { output, mebibytes: Number(memory) / 1024 };
}

function request({ vendor, service, family, region, attributes, terms }) {
  return {
    query:
      "query($productFilter: ProductFilter!, $priceFilter: PriceFilter) { products(filter: $productFilter) { prices(filter: $priceFilter) { priceHash USD } } }",
    variables: {
      productFilter: {
        vendorName: vendor,
        service,
        productFamily: family === "*" ? null : family,
        region,
        attributeFilters: Object.entries(attributes).map(([key, value]) => ({ key, value })),
      },
      priceFilter: terms,
    },
  };
}

function inBatches(requests) {
  return Array.from({ length: Math.ceil(requests.length / 1000) }, (_, index) =>
    JSON.stringify(requests.slice(index * 1000, index * 1000 + 1000)),
  );
}

async function ask(address, batches) {
  const start = performance.now();
  const answers = [];
  for (const body of batches) {
    const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json", "x-api-key": "bench" }, body });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    answers.push(await response.json());
  }
  return { milliseconds: performance.now() - start, answers };
}

async function askFloor(batches, answers) {
  let next = 0;
  const server = createServer((message, response) => {
    let text = "";
    message.on("data", (chunk) => (text += chunk));
    message.on("end", () => {
      JSON.parse(text);
      response.end(JSON.stringify(answers[next++]));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { milliseconds } = await ask(`http://127.0.0.1:${server.address().port}`, batches);
  server.close();
  server.closeAllConnections();
  return milliseconds;
}
