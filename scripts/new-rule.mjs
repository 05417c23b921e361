// npm run new:rule aws-ebs-gp2-to-gp3: writes the rule, its test, its page, and its line in the provider's index.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const id = process.argv[2] ?? "";
const match = /^([a-z]+)-([a-z0-9]+(?:-[a-z0-9]+)+)$/.exec(id);
if (!match) fail("Give a rule id, <provider>-<service>-<change>: npm run new:rule aws-ebs-gp2-to-gp3");
const [, provider, file] = match;
const name = file.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const index = join(root, `src/rules/${provider}/index.ts`);
if (!existsSync(index)) fail(`There are no rules for ${provider} yet: make src/rules/${provider}/index.ts like the one of aws.`);

create(
  `src/rules/${provider}/${file}.ts`,
  `import { defineRule, pass, propose } from "../define.js";

export const ${name} = defineRule({
  id: "${id}",
  title: "…",
  appliesTo: ["…"],
  risk: "medium",
  effect: "in-place",
  whenNot: "…",
  source: "https://…",

  evaluate({ attributes }) {
    // Reading an attribute that is not known yet skips the rule by itself.
    if (attributes.string("…") !== "…") return pass();

    return propose({ "…": "…" }, "…");
  },
});
`,
);
create(
  `test/unit/rules/${provider}/${file}.test.ts`,
  `import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ${name} } from "../../../../src/rules/${provider}/${file}.js";
import { outcomeOf } from "../../../support/rule-case.js";

const judge = (values: Record<string, Json>, more: object = {}) => outcomeOf(${name}, { type: "…", values, ...more });

describe("${id}", () => {
  it("proposes …", () => {
    expect(judge({ "…": "…" })).toEqual({ "…": "…" });
  });

  it.each([["…", { "…": "…" }]])("passes %s", (_, values) => {
    expect(judge(values)).toBe("pass");
  });

  it("skips what is not known yet", () => {
    expect(judge({}, { unknown: { "…": true } })).toEqual({ skip: "unknown-attribute", detail: "…" });
  });
});
`,
);
create(
  `docs/rules/${id}.md`,
  `# ${id}

…

## What it finds

…

## Example

Before:

\`\`\`hcl
…
\`\`\`

After:

\`\`\`hcl
…
\`\`\`

## Why it saves

…

## Risk

…

## Options

None.

## When not to follow it

…

## Source

…
`,
);
register();
console.log(`
Now:
  1. fill in the rule, every case of its test (pass, skip, propose, each boundary) and its page, one sentence a line
  2. npx vitest run test/unit/rules/${provider}/${file}.test.ts`);

function create(path, text) {
  const target = join(root, path);
  if (existsSync(target)) fail(`${path} exists already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}

/** One import and one entry, each list in alphabetical order. */
function register() {
  const lines = readFileSync(index, "utf8").trimEnd().split("\n");
  const isRule = (line) => /^import \{ \w+ \} from "\.\/[^/]+\.js";$/.test(line);
  const imports = [...lines.filter(isRule), `import { ${name} } from "./${file}.js";`].sort();
  const entries = [...lines.filter((line) => /^ {2}\w+,$/.test(line)), `  ${name},`].sort();
  const text = [
    'import type { RuleDefinition } from "../define.js";',
    ...imports,
    "",
    `export const ${provider}Rules: readonly RuleDefinition[] = [`,
    ...entries,
    "];",
    "",
  ];
  writeFileSync(index, text.join("\n"));
  console.log(`registered in src/rules/${provider}/index.ts`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
