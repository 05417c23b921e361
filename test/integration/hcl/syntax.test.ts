import { parse as hcl2json } from "@cdktn/hcl2json";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { parseHcl } from "../../../src/read/source/hcl/parse.js";
import { hcl2jsonForm } from "../../support/hcl2json-form.js";
import { hclFiles, mutations } from "../../support/hcl-texts.js";
import { terraformFmt, terraformMissing } from "../../support/terraform-fmt.js";

// TERRATRIM_MEASURE=1 measures on every file and 10,000 mutations, which takes some minutes; else on a sample.
const whole = process.env["TERRATRIM_MEASURE"] !== undefined;
const MUTATIONS = whole ? 10_000 : 400;
const files = hclFiles().filter((_, index) => whole || index % 6 === 0);
const generated = mutations(
  files.map(({ text }) => text),
  MUTATIONS,
  20_261_123,
);
const missing = terraformMissing();

function accepts(text: string): boolean {
  return parseHcl("main.tf", text).errors.length === 0;
}

function compareWithTerraform(texts: readonly string[]): { accepted: number; refused: number; differing: string[] } {
  const verdicts = terraformFmt(texts);
  const differing = texts.filter((text, index) => accepts(text) !== (verdicts[index] !== "syntax error"));
  const accepted = verdicts.filter((verdict) => verdict !== "syntax error").length;
  return { accepted, refused: texts.length - accepted, differing };
}

async function compareWithHcl2json(texts: readonly string[]): Promise<{ same: number; differing: string[] }> {
  const differing: string[] = [];
  let same = 0;
  for (const text of texts) {
    const parsed = parseHcl("main.tf", text);
    if (parsed.errors.length > 0) continue;
    if (isDeepStrictEqual(hcl2jsonForm(parsed), await hcl2json("main.tf", text))) same++;
    else differing.push(text);
  }
  return { same, differing };
}

it.skipIf(missing !== null)(`accepts and refuses real files as terraform fmt does ${missing ?? ""}`, () => {
  const { accepted, refused, differing } = compareWithTerraform(files.map(({ text }) => text));

  console.log(`real files against terraform fmt: ${accepted} accepted, ${refused} refused, ${differing.length} differences`);
  expect(differing).toEqual([]);
});

it.skipIf(missing !== null)(`accepts and refuses mutations as terraform fmt does ${missing ?? ""}`, { timeout: 600_000 }, () => {
  const { accepted, refused, differing } = compareWithTerraform(generated);

  console.log(`mutations against terraform fmt: ${accepted} accepted, ${refused} refused, ${differing.length} differences`);
  expect(differing).toEqual([]);
});

it("reads real files as hcl2json does", { timeout: 600_000 }, async () => {
  const { same, differing } = await compareWithHcl2json(files.map(({ text }) => text));

  console.log(`real files against hcl2json: ${same} the same, ${differing.length} different`);
  expect(differing).toEqual([]);
});

it("reads mutations as hcl2json does", { timeout: 600_000 }, async () => {
  const { same, differing } = await compareWithHcl2json(generated);

  console.log(`mutations against hcl2json: ${same} the same, ${differing.length} different`);
  expect(differing).toEqual([]);
});
