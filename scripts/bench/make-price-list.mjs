// Writes a price list of AWS in CSV of about as many bytes as asked for: node make-price-list.mjs BYTES FILE
// The rows are those of a sample (test/cases/prices/ORIGIN.md), each time with SKUs, instance types and usage types of their own.
import { createWriteStream, readFileSync } from "node:fs";
import { once } from "node:events";

const [bytes, file] = process.argv.slice(2);
if (!(Number(bytes) > 0) || !file) throw new Error("usage: node make-price-list.mjs BYTES FILE");

const text = readFileSync(new URL("../../test/cases/prices/bulk_AmazonEC2_eu-west-1.csv", import.meta.url), "utf8");
const start = text.indexOf("SKU,OfferTermCode");
const end = text.indexOf("\n", start) + 1;
const columns = text.slice(start, end).trim().split(",");
const position = (name) => columns.indexOf(name);
// Rows of the sample whose fields hold no comma, so that they can be cut at commas.
const rows = text
  .slice(end)
  .split("\n")
  .filter((row) => row !== "" && !row.includes('"'))
  .map((row) => row.split(","))
  .filter((row) => row[position("TermType")] === "OnDemand");

const out = createWriteStream(file, { highWaterMark: 1 << 20 });
let written = 0;
let count = 0;
const write = async (chunk) => {
  written += chunk.length;
  if (!out.write(chunk)) await once(out, "drain");
};
await write(`FormatVersion,v1.0\nVersion,20260101000000\nOfferCode,AmazonEC2\n${text.slice(start, end)}`);
for (let round = 0; written < Number(bytes); round++) {
  const suffix = round.toString(36).toUpperCase().padStart(5, "0");
  let block = "";
  for (const row of rows) {
    const copy = [...row];
    const sku = `${row[0].slice(0, 11)}${suffix}`;
    copy[0] = sku;
    copy[2] = row[2].replace(row[0], sku);
    if (row[position("Instance Type")]) copy[position("Instance Type")] = `${row[position("Instance Type")]}-${suffix}`;
    copy[position("usageType")] = `${row[position("usageType")]}-${suffix}`;
    block += `${copy.join(",")}\n`;
    count++;
  }
  await write(block);
}
out.end();
await once(out, "finish");
console.log(JSON.stringify({ rows: count, bytes: written }));
