import { beforeAll, describe, expect, it } from "vitest";
import { loadLibraries } from "../../../src/read/source/functions/libraries.js";
import { functionNames } from "../../../src/read/source/functions/index.js";
import { agree, answerOf, memoryFiles, PREAMBLE, preambleScope, textOfAnswer } from "../../support/compare-evaluations.js";
import { ExpressionGenerator, GENERATED_FILES } from "../../support/generate-expressions.js";
import { askTerraform, terraformFunctions, terraformVersion } from "../../support/terraform-oracle.js";

const version = terraformVersion();
if (version === null) console.warn("terraform is not installed: generated expressions are not compared with it");

/** `TERRATRIM_EXPRESSIONS=20000` compares that many; docs/evaluator.md tells what came of it. */
const count = Number(process.env.TERRATRIM_EXPRESSIONS ?? 2_000);
const seed = Number(process.env.TERRATRIM_SEED ?? 20_000);
const BATCH = 500;

describe.skipIf(version === null)("the evaluator beside terraform", () => {
  beforeAll(() => loadLibraries(["templatefile"]));

  it("knows every function that terraform lists, and no other", () => {
    const known = [...functionNames()].sort();

    const listed = terraformFunctions();

    expect(known).toEqual(listed);
  });

  it("gives the values and types that terraform gives for generated expressions", { timeout: 1_800_000 }, () => {
    const generator = new ExpressionGenerator(seed);
    const expressions = Array.from({ length: count }, (_, index) => generator.next(index));
    const scope = preambleScope(memoryFiles(GENERATED_FILES));
    const kinds = { value: 0, unknown: 0, error: 0 };
    const differences: string[] = [];

    for (let start = 0; start < count; start += BATCH) {
      const batch = expressions.slice(start, start + BATCH);
      for (const [index, answer] of askTerraform(batch, PREAMBLE, GENERATED_FILES).entries()) {
        const expression = batch[index] ?? "";
        const [theirs, ours] = [textOfAnswer(answer), answerOf(expression, scope)];
        kinds[theirs === "unknown" ? "unknown" : answer.kind] += 1;
        if (!agree(ours, theirs)) differences.push(`${expression}\n  terraform: ${theirs}\n  terratrim: ${ours}`);
      }
    }

    const agreement = 1 - differences.length / count;
    console.info(
      `terraform ${version}: ${count - differences.length} of ${count} expressions agree (${(agreement * 100).toFixed(3)} %; seed ${seed}; ${JSON.stringify(kinds)})\n${differences.join("\n")}`,
    );
    expect(kinds.value).toBeGreaterThan(count / 2);
    expect(agreement).toBeGreaterThanOrEqual(0.999);
  });
});
