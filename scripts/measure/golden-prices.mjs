// How many unit prices of published reports does Terratrim reproduce within their precision?
//   node scripts/measure/golden-prices.mjs [--shared ../shared] [--rows 200] [--seed 1]
// Takes rows with a known quantity at random (seeded). A row of a case whose Terraform is at hand and whose type is mapped is priced by
// `terratrim price` and compared with the line of the same address and name: route "estimate". The others are asked of the price book over
// the price protocol, with the recorded query of the component of that name in that region: route "price book". That route is weaker: where
// several products have the name, one within the bounds is enough. Rows that neither route reaches are "not comparable"; others are drawn for them.
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");
const { values } = parseArgs({
  options: {
    shared: { type: "string", default: join(root, "../shared") },
    rows: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const execute = promisify(execFile);

const golden = csv(readFileSync(join(values.shared, "prices/golden_unit_prices.csv"), "utf8")).filter(
  ({ monthly_qty }) => Number(monthly_qty) > 0,
);
const recorded = readFileSync(join(values.shared, "prices/recorded_prices.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const drawn = shuffled(golden, Number(values.seed));

const server = spawn(process.execPath, [cli, "prices", "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(/http:\S+/.exec(String(text))[0])));
const estimates = new Map();
const results = [];
let comparable = 0;
for (const row of drawn) {
  if (comparable === Number(values.rows)) break;
  const result = (await byEstimate(row)) ?? (await byPriceBook(row));
  if (result.route !== "not comparable") comparable++;
  results.push({ row, ...result });
}
server.kill();

console.log(
  `${golden.length} rows have a known quantity; ${results.length} drawn at random with seed ${values.seed} gave ${comparable} that can be compared.`,
);
for (const route of ["estimate", "price book", "not comparable"]) {
  const of = results.filter((result) => result.route === route);
  const vendors = ["aws", "azure", "gcp"].map((vendor) => `${vendor} ${of.filter(({ row }) => row.provider === vendor).length}`).join(", ");
  const agreeing = of.filter(({ agrees }) => agrees).length;
  console.log(
    `${route.padEnd(14)} ${String(of.length).padStart(4)} rows (${vendors})${route === "not comparable" ? "" : `, ${agreeing} agree`}`,
  );
}
for (const { row, route, found } of results.filter(({ agrees }) => agrees === false))
  console.log(
    `  ${route}: ${row.provider} ${row.region} ${row.resource}${row.sub_path && ` / ${row.sub_path}`} | ${row.component} | ${row.unit_price_min} to ${row.unit_price_max} ${row.currency} per ${row.unit} | have ${found.join(", ") || "nothing"}`,
  );

async function byEstimate(row) {
  const name = row.source_file.split("/").at(-2);
  const directory = join(values.shared, "parity", row.provider === "gcp" ? "google" : row.provider, name);
  if (row.provider !== "aws" || !existsSync(directory)) return null;
  if (!estimates.has(directory)) estimates.set(directory, price(directory));
  const resources = (await estimates.get(directory)).filter(({ name: address }) => address === row.resource);
  const lines = resources.flatMap((resource) => flatten(resource, ""));
  const same = lines.filter(({ name: component, path }) => component === row.component && (row.sub_path === "" || path === row.sub_path));
  if (same.length === 0) return { route: "estimate", agrees: false, found: lines.map(({ name: component }) => component).slice(0, 5) };
  return { route: "estimate", agrees: same.some((line) => isWithin(Number(line.price), row)), found: same.map((line) => line.price) };
}

async function price(directory) {
  const usage = join(directory, "usage.yml");
  const { options, currency } = JSON.parse(readFileSync(join(directory, "expected.json"), "utf8"));
  const flags = [...(existsSync(usage) ? ["--usage-file", usage] : []), ...(options?.today ? ["--today", options.today] : [])];
  if (options?.is_production === false) flags.push("--non-production");
  const { stdout } = await execute(
    process.execPath,
    [cli, "price", directory, ...flags, "--currency", currency ?? "USD", "--format", "infracost-json"],
    { maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout).projects.flatMap(({ breakdown }) => breakdown.resources);
}

function flatten(resource, path) {
  const own = (resource.costComponents ?? []).map((component) => ({ ...component, path }));
  return [...own, ...(resource.subresources ?? []).flatMap((child) => flatten(child, path === "" ? child.name : `${path}/${child.name}`))];
}

async function byPriceBook(row) {
  const candidates = recorded.filter(
    ({ vendor, region, component, currency, shown_as }) =>
      vendor === row.provider &&
      (region ?? row.region) === row.region &&
      currency === row.currency &&
      component.includes(row.component) &&
      shown_as.some(({ unit }) => unit === row.unit),
  );
  if (candidates.length === 0) return { route: "not comparable", found: ["no recorded query names this component in this region"] };
  const found = await Promise.all(candidates.map((candidate) => asked(candidate, row.unit)));
  return { route: "price book", agrees: found.some((amount) => isWithin(amount, row)), found: [...new Set(found)].slice(0, 5) };
}

/** The smallest price above zero, as clients of the protocol take it, in the unit that reports show. */
async function asked({ vendor, service, product_family, region, attributes, patterns = {}, terms, currency, shown_as }, unit) {
  const attributeFilters = [
    ...Object.entries(attributes).map(([key, value]) => ({ key, value })),
    ...Object.entries(patterns).flatMap(([key, pattern]) => [pattern].flat().map((value_regex) => ({ key, value_regex }))),
  ];
  const body = {
    query: `query($productFilter: ProductFilter!, $priceFilter: PriceFilter) { products(filter: $productFilter) { prices(filter: $priceFilter) { ${currency} } } }`,
    variables: {
      productFilter: { vendorName: vendor, service, productFamily: product_family, region, attributeFilters },
      priceFilter: terms,
    },
  };
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "measure" },
    body: JSON.stringify(body),
  });
  if (response.status === 429) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get("retry-after"))));
    return asked({ vendor, service, product_family, region, attributes, patterns, terms, currency, shown_as }, unit);
  }
  const amounts = (await response.json()).data.products.flatMap(({ prices }) => prices.map((listed) => Number(listed[currency])));
  const positive = amounts.filter((amount) => amount > 0);
  const { multiplier } = shown_as.find((shown) => shown.unit === unit);
  return amounts.length === 0 ? NaN : Math.min(...(positive.length > 0 ? positive : amounts)) * Number(multiplier);
}

/** Within the bounds that follow from the report's rounding; a billionth is for the multiplication here. */
function isWithin(amount, { unit_price_min, unit_price_max, unit_price }) {
  const low = Number(unit_price_min === "" ? unit_price : unit_price_min);
  const high = Number(unit_price_max === "" ? unit_price : unit_price_max);
  return amount >= low * (1 - 1e-9) && amount <= high * (1 + 1e-9);
}

function* shuffled(items, seed) {
  const pool = [...items];
  let state = seed >>> 0;
  // mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  while (pool.length > 0) yield pool.splice(Math.floor(random() * pool.length), 1)[0];
}

function csv(text) {
  const rows = [];
  let field = "";
  let row = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") {
      row.push(field);
      field = "";
    } else if (!quoted && sign === "\n") {
      rows.push([...row, field.replace(/\r$/, "")]);
      row = [];
      field = "";
    } else field += sign;
  }
  const [columns, ...body] = rows;
  return body.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""])));
}
