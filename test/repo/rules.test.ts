import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NO_USAGE } from "../../src/model/usage.js";
import { evaluateRules } from "../../src/recommend/evaluate.js";
import { awsRules } from "../../src/rules/aws/index.js";
import type { RuleDefinition } from "../../src/rules/define.js";
import { readText } from "../support/read-source.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const HEADINGS = ["What it finds", "Example", "Why it saves", "Risk", "Options", "When not to follow it", "Source"];
const EFFECTS = {
  none: "by adding a resource",
  "in-place": "in place",
  restart: "with a restart",
  replacement: "by replacing the resource",
  "data-migration": "by moving data",
};

const page = ({ id }: RuleDefinition): string => readFileSync(join(root, "docs/rules", `${id}.md`), "utf8");
const section = (text: string, heading: string): string => text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
const examples = (text: string): string[] => [...section(text, "Example").matchAll(/```hcl\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

function proposals(rule: RuleDefinition, code: string): number {
  const { planned } = readText(code, { environment: { AWS_REGION: "eu-west-1" } });
  const options = { usage: NO_USAGE, today: "2026-11-01", places: [], nonProduction: false, productionWords: [] };
  return evaluateRules(planned, [rule], options).proposals.length;
}

describe.each(awsRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has a page with the agreed headings, each with a text", () => {
    const text = page(rule);

    expect(text.split("\n")[0]).toBe(`# ${id}`);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(section(text, heading), heading).not.toBe("");
  });

  it("has a page that says what the rule says", () => {
    const text = page(rule);

    expect(text).toContain(`\n${rule.title}.\n`);
    expect(section(text, "Risk")).toContain(`The risk is ${rule.risk}; the change is applied ${EFFECTS[rule.effect]}.`);
    expect(section(text, "Source")).toBe(`<${rule.source}>`);
    const options = [...section(text, "Options").matchAll(/^\| `(\w+)` +\| `([^`]+)`/gm)].map(([, name, value]) => [name, value]);
    expect(options).toEqual(Object.entries(rule.options).map(([name, value]) => [name, String(value)]));
  });

  it("proposes something for the example's before, and nothing for its after", () => {
    const [before = "", after = ""] = examples(page(rule));

    expect(proposals(rule, before)).toBeGreaterThan(0);
    expect(proposals(rule, after)).toBe(0);
  });

  it("has a test of its own and an entry in the list", () => {
    const [provider = "", ...name] = id.split("-");

    expect(existsSync(join(root, `test/unit/rules/${provider}/${name.join("-")}.test.ts`))).toBe(true);
    expect(readFileSync(join(root, "docs/rules/README.md"), "utf8")).toContain(`[${id}](${id}.md)`);
  });
});

describe("the rules", () => {
  it("have different ids, and every page has its rule", () => {
    const ids = awsRules.map(({ id }) => id);
    const pages = readdirSync(join(root, "docs/rules")).filter((file) => file !== "README.md");

    expect(new Set(ids).size).toBe(ids.length);
    expect(pages.map((file) => file.replace(/\.md$/, "")).sort()).toEqual([...ids].sort());
  });
});
