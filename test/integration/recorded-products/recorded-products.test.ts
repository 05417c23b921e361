import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { writeSnapshot } from "../../../scripts/snapshot/encode.js";
import { readRecorded } from "../../../scripts/snapshot/recorded.js";
import { describeRow, type BuildRow } from "../../../scripts/snapshot/row.js";
import { readingPorts } from "../../../src/adapters/files/local-ports.js";
import { openSnapshot } from "../../../src/adapters/files/snapshot/open-snapshot.js";
import { estimateProject } from "../../../src/app/estimate-project.js";
import type { PriceBook } from "../../../src/app/ports.js";
import { readProject } from "../../../src/app/read-project.js";
import { priceQueryKey, type Price, type PriceQuery } from "../../../src/model/price.js";
import { awsResources } from "../../../src/resources/aws/index.js";
import type { ResourceDefinition } from "../../../src/resources/define.js";
import { exploreMapping, literalsOf, type Pool } from "../../support/explore-mapping.js";
import { hasShared, shared } from "../../support/shared-corpus.js";

const mappings = fileURLToPath(new URL("../../../src/resources/aws/", import.meta.url));

/** Recorded products that no mapping asks for, and why. */
const UNASKED = new Map([
  [
    "Message Delivery endpointType=/HTTP/i startUsageAmount=100000",
    "the same product as usagetype DeliveryAttempts-HTTP, which AWS's list names",
  ],
  ["vpnType=/^VPN Standard/i", "the same product and price as usagetype VPN-Usage-Hours:ipsec.1, which AWS's list names"],
  ["instanceType=m5.large usagetype=/EBSOptimized/", "included in the price of current instance types"],
  ["instanceType=m5.xlarge usagetype=/EBSOptimized/", "included in the price of current instance types"],
]);

/** One price a row: the source tells which. */
function numbered(rows: readonly BuildRow[]): BuildRow[] {
  return rows.map((row, index) => ({
    ...row,
    amount: String(index + 1),
    source: { name: String(index), date: "2026-01-01", licence: "", precision: "exact" },
  }));
}

function textsOf(rows: readonly BuildRow[], name: string): string[] {
  return [...new Set(rows.map(({ attributes }) => attributes[name]))].filter((text) => typeof text === "string");
}

function poolFor(rows: readonly BuildRow[]): Omit<Pool, "literals"> {
  const sizes = rows.flatMap(({ attributes }) => Object.values(attributes).flatMap((value) => sizesIn(value)));
  const types = [...new Set([...textsOf(rows, "instanceType"), ...textsOf(rows, "instanceName"), ...sizes])];
  const regions = [...new Set(rows.map(({ region }) => region))].filter((region) => region !== null);
  return {
    regions,
    named: [
      { names: /instance_type|instance_class|node_type|compute_type|instance_types|sku|bundle_id|environment_class/, texts: types },
      { names: /instance_family/, texts: ["m5", "m5d", "c5", "mac1"] },
      { names: /cache_cluster_size/, texts: ["0.5", "1.6", "237"] },
      { names: /^cpu$|^memory$/, texts: ["256", "1024", "2048"] },
      { names: /engine_version/, texts: ["5.7", "12.4", "11.9", "8.0", "5.7.mysql_aurora.2.11.1"] },
      { names: /bandwidth/, texts: ["1Gbps", "10Gbps", "100Gbps"] },
      { names: /reserved_instance_term$/, texts: ["1_year", "3_year"] },
      { names: /reserved_instance_payment_option/, texts: ["no_upfront", "partial_upfront", "all_upfront"] },
      { names: /reserved_instance_type/, texts: ["standard", "convertible"] },
      { names: /region|location/, texts: regions },
    ],
  };
}

function sizesIn(value: BuildRow["attributes"][string]): string[] {
  const text = typeof value === "string" ? value : (value.literal ?? "");
  return text.match(/[a-z0-9]+\.(?:\d*x)?(?:large|medium|small|micro|nano)|mw1\.\w+|\w+_win_2_0/g) ?? [];
}

describe.skipIf(!hasShared)("recorded AWS products (skipped where ../shared is absent)", () => {
  const folder = mkdtempSync(join(tmpdir(), "terratrim-recorded-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are each asked for by a mapping", { timeout: 600_000 }, async () => {
    const rows = numbered(readRecorded(join(shared, "prices"), new Map()).filter(({ vendor }) => vendor === "aws"));
    writeSnapshot(rows, folder);
    const book = openSnapshot(pathToFileURL(`${folder}/`));
    const queries = new Map<string, PriceQuery>();
    const recorder: PriceBook = {
      id: "recorder",
      lookup(asked) {
        for (const query of asked) queries.set(priceQueryKey(query), query);
        return book.lookup(asked);
      },
    };

    await priceCases(recorder);
    const pool = poolFor(rows);
    for (const [definition, literals] of await mappingsWithLiterals())
      for (const { query } of exploreMapping(definition, { ...pool, literals }, 2500)) queries.set(priceQueryKey(query), query);
    const found = await pricesOf(book, [...queries.values()]);

    const answered = new Set(found.map(({ source }) => Number(source)));
    const unasked = rows.filter((_, index) => !answered.has(index)).map((row) => describeRow(row));
    console.log(`${queries.size} queries, ${answered.size} of ${rows.length} products`);
    expect(unasked.filter((row) => ![...UNASKED.keys()].some((known) => row.includes(known)))).toEqual([]);
  });
});

async function pricesOf(book: PriceBook, queries: readonly PriceQuery[]): Promise<Price[]> {
  const answers = await book.lookup(queries);
  return answers.flatMap((answer) => (answer.kind === "found" ? [answer.price] : answer.kind === "ambiguous" ? answer.prices : []));
}

/** Each mapping with the texts of its file. */
async function mappingsWithLiterals(): Promise<Map<ResourceDefinition, string[]>> {
  const literals = new Map<ResourceDefinition, string[]>();
  for (const file of readdirSync(mappings).filter((name) => name.endsWith(".ts") && name !== "mappings.ts" && name !== "index.ts")) {
    const module = (await import(join(mappings, file))) as Record<string, unknown>;
    for (const definition of awsResources)
      if (Object.values(module).includes(definition)) literals.set(definition, literalsOf(join(mappings, file)));
  }
  return literals;
}

/** Prices the configurations with known costs, which reach what chance does not. */
async function priceCases(book: PriceBook): Promise<void> {
  const cases = readdirSync(join(shared, "parity/aws")).map((name) => join(shared, "parity/aws", name));
  for (const path of [...cases, fileURLToPath(new URL(".", import.meta.url))]) {
    const usageFile = existsSync(join(path, "usage.yml")) ? join(path, "usage.yml") : null;
    const options = existsSync(join(path, "expected.json")) ? optionsOf(join(path, "expected.json")) : null;
    const input = { path, usageFile, variables: {}, variableFiles: [], workspace: null, environment: {} };
    const project = await readProject(input, readingPorts);
    await estimateProject(project, book, { currency: "USD", today: options?.today ?? "2026-04-01", nonProduction: false });
  }
}

function optionsOf(file: string): { today?: string } | undefined {
  return (JSON.parse(readFileSync(file, "utf8")) as { options?: { today?: string } }).options; // the cases' README names the keys
}
