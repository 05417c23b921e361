import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { priceBook, readingPorts } from "../src/adapters/files/local-ports.js";
import { estimateProject } from "../src/app/estimate-project.js";
import { readProject } from "../src/app/read-project.js";
import { PLAIN } from "../src/report/styles.js";
import { table } from "../src/report/table.js";

const folder = fileURLToPath(new URL("./cases/", import.meta.url));
const cases = readdirSync(folder).filter(
  (name) => existsSync(join(folder, name, "main.tf")) || existsSync(join(folder, name, "plan.json")),
);

/** Each case is a real configuration or plan with its usage, and the estimate as people read it in `expected.txt`. */
describe.each(cases)("case %s", (name) => {
  const at = (file: string): string => join(folder, name, file);

  it("has the expected estimate", async () => {
    const input = {
      usageFile: existsSync(at("usage.yml")) ? at("usage.yml") : null,
      variables: {},
      variableFiles: [],
      workspace: null,
      environment: {},
    };
    const project = await readProject({ ...input, path: existsSync(at("plan.json")) ? at("plan.json") : at("") }, readingPorts);

    const { estimate } = await estimateProject(project, priceBook(), { currency: "USD", today: "2026-11-01", nonProduction: false });

    await expect(table(estimate, PLAIN)).toMatchFileSnapshot(at("expected.txt"));
  });
});
