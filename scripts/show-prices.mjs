// Lists embedded prices: node scripts/show-prices.mjs aws AmazonEC2 us-east-1 [family=...] [usagetype=/NatGateway/] [attribute=value ...]   (region "-" for none)
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outfile = join(root, "node_modules", ".cache", "terratrim", "open-snapshot.mjs");
await build({
  entryPoints: [join(root, "src/adapters/files/snapshot/open-snapshot.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
const { openSnapshot } = await import(pathToFileURL(outfile).href);
const [vendor, service, region, ...rest] = process.argv.slice(2);
const snapshot = openSnapshot(pathToFileURL(join(root, "src/adapters/files/snapshot/shards/")));
if (!service) {
  for (const shard of await snapshot.status())
    if (!vendor || shard.vendor === vendor) console.log(shard.vendor, shard.service, shard.region ?? "-", shard.rows);
} else {
  const pairs = rest.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  const value = (text) =>
    /^\/.*\/[a-z]*$/.test(text) ? new RegExp(text.slice(1, text.lastIndexOf("/")), text.slice(text.lastIndexOf("/") + 1)) : text;
  const attributes = Object.fromEntries(pairs.filter(([name]) => name !== "family").map(([name, text]) => [name, value(text)]));
  const family = pairs.find(([name]) => name === "family")?.[1] ?? null;
  for (const price of await snapshot.search({ vendor, service, family, region: region === "-" ? null : region, attributes })) {
    console.log(
      price.amount,
      price.currency,
      price.unit ?? "",
      price.family ?? "",
      JSON.stringify(price.attributes),
      JSON.stringify(price.terms),
      price.source,
      price.date,
    );
  }
}
