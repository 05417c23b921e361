// npm run new:resource aws_nat_gateway: writes the mapping, its case, and its line in the provider's index.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const type = process.argv[2] ?? "";
const match = /^([a-z]+)_([a-z0-9_]+)$/.exec(type);
if (!match) fail("Give a Terraform type: npm run new:resource aws_nat_gateway");
const provider = { azurerm: "azure", google: "google" }[match[1]] ?? match[1];
const file = match[2].replaceAll("_", "-");
const name = match[2].replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

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
      hourly("…", { ...product, attributes: { usagetype: "…-Hours" } }, attributes.number("count", 1)),
      metered("Data processed", "GB", { ...product, attributes: { usagetype: "…-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
`,
);
create(
  `test/cases/${match[0].replaceAll("_", "-")}/main.tf`,
  `provider "aws" {
  region = "us-east-1"
}

resource "${type}" "example" {
}
`,
);
create(
  `test/cases/${match[0].replaceAll("_", "-")}/usage.yml`,
  `version: 0.1
resource_usage:
  ${type}.example:
    monthly_data_processed_gb: 100
`,
);
register(join(root, `src/resources/${provider}/index.ts`));
console.log(`
Now:
  1. fill in the mapping with the vendor's price-list attributes (npx terratrim prices show … finds them)
  2. node dist/cli.js price test/cases/${match[0].replaceAll("_", "-")} --usage-file test/cases/${match[0].replaceAll("_", "-")}/usage.yml   (after npm run build)
  3. npx vitest run test/cases.test.ts -u   writes the expected estimate; read it before you commit it`);

function create(path, text) {
  const target = join(root, path);
  if (existsSync(target)) fail(`${path} exists already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}

/** One import and one entry, both in alphabetical order of the files. */
function register(index) {
  const lines = readFileSync(index, "utf8").split("\n");
  const line = `import { ${name} } from "./${file}.js";`;
  const imports = lines.filter((l) => /^import \{.*\} from "\.\//.test(l));
  const after = imports.filter((l) => l.split('"')[1] < line.split('"')[1]).at(-1);
  lines.splice(after === undefined ? lines.indexOf(imports[0]) : lines.indexOf(after) + 1, 0, line);
  const text = lines.join("\n").replace(/(Resources: readonly ResourceDefinition\[\] = \[)([\s\S]*?)(\n?\];)/, (_, head, body, tail) => {
    const names = [
      ...body
        .split(",")
        .map((n) => n.trim())
        .filter(Boolean),
      name,
    ].sort((a, b) => a.localeCompare(b));
    return `${head}\n${names.map((n) => `  ${n},`).join("\n")}\n];`;
  });
  writeFileSync(index, text);
  console.log(`registered ${name} in ${index.slice(root.length)}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
