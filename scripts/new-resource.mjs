// npm run new:resource aws_nat_gateway: writes the mapping, its case, and its line in the provider's list.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const type = process.argv[2] ?? "";
const match = /^([a-z]+)_([a-z0-9_]+)$/.exec(type);
if (!match) fail("Give a Terraform type: npm run new:resource aws_nat_gateway");
const provider = { azurerm: "azure", google: "google" }[match[1]] ?? match[1];
const file = match[2].replaceAll("_", "-");
const name = match[2].replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const list = `src/resources/${provider}/mappings.ts`;
const testCase = `test/cases/${type.replaceAll("_", "-")}`;
if (!existsSync(join(root, list))) fail(`There are no resources of the provider ${match[1]} yet: ${list} is missing`);
refuseKnown();

create(
  `src/resources/${provider}/${file}.ts`,
  `import { defineResource, hourly, metered } from "../define.js";

export const ${name} = defineResource({
  type: "${type}",
  source: "https://aws.amazon.com/…/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ attributes, region, usage }) {
    const product = { vendor: "aws", service: "…", family: "…", region } as const;

    return [
      hourly("…", { ...product, attributes: { usagetype: "…-Hours" } }, attributes.number("…", 1)),
      metered("Data processed", "GB", { ...product, attributes: { usagetype: "…-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
`,
);
create(
  `${testCase}/main.tf`,
  `provider "aws" {
  region = "us-east-1"
}

resource "${type}" "example" {
}
`,
);
create(
  `${testCase}/usage.yml`,
  `version: 0.1
resource_usage:
  ${type}.example:
    monthly_data_processed_gb: 100
`,
);
register(join(root, list));
console.log(`
Now:
  1. fill in the mapping: node dist/cli.js prices show --service <code> --region us-east-1 lists the price list's attributes (npm run build makes it)
  2. write an example of each option that changes the bill into ${testCase}/main.tf
  3. npx vitest run test/cases.test.ts -u   writes the expected estimate: compare it with the vendor's page
  4. npm run docs:resources                 writes the line in docs/resources.md
  5. npx vitest run test/repo               says what is still missing`);

/** A type that another file maps, or that is listed as free, is changed there. */
function refuseKnown() {
  const folder = `src/resources/${provider}`;
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"));
  for (const path of files) {
    const text = readFileSync(join(root, path), "utf8");
    const [, mapped = ""] = /defineResource\(\{\s*(?:\/\/.*\s*)*type: (\[[^\]]*\]|"[^"]*")/.exec(text) ?? [];
    if (mapped.includes(`"${type}"`)) fail(`${type} is mapped in ${path}`);
    if (/\/free-/.test(path) && new RegExp(`(?<![a-z0-9_])${match[2]}(?![a-z0-9_])`).test(text))
      fail(`${type} is listed as free in ${path}: take it out there first`);
  }
}

function create(path, text) {
  const target = join(root, path);
  if (existsSync(target)) fail(`${path} exists already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}

/** One line, in alphabetical order of the files. */
function register(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const fileOf = (line) => line.split('"')[1] ?? "";
  const line = `export { ${name} } from "./${file}.js";`;
  const after = lines.findIndex((other) => fileOf(other) > fileOf(line));
  lines.splice(after === -1 ? lines.length : after, 0, line);
  writeFileSync(path, `${lines.join("\n")}\n`);
  console.log(`registered ${name} in ${path.slice(root.length)}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
