import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { policyFiles } from "../../src/adapters/files/policy-files.js";
import { policyFolder, priceBook } from "../../src/adapters/files/local-ports.js";
import { checkProject, loadPolicies } from "../../src/app/check-project.js";
import { everyRule, recommendProject } from "../../src/app/recommend-project.js";
import type { Project } from "../../src/app/read-project.js";
import { InputError } from "../../src/model/diagnostic.js";
import { NO_USAGE } from "../../src/model/usage.js";
import { decodeText } from "../../src/read/bytes.js";
import { readDocument } from "../../src/read/read.js";
import { jsonDocument } from "../../src/report/json.js";
import { render as markdown } from "../../src/report/markdown.js";
import { table } from "../../src/report/table.js";
import { infracostReport } from "../../src/cli/infracost-report.js";
import { sensitiveTexts } from "../support/sensitive-values.js";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const options = { currency: "USD", today: "2026-11-01", nonProduction: false };

async function everyReport(path: string, bytes: Uint8Array): Promise<string> {
  const reading = readDocument(bytes, path);
  const project: Project = { path, reading, usage: NO_USAGE, places: [], diagnostics: reading.diagnostics };
  const book = priceBook();
  const policies = loadPolicies(await policyFiles(policyFolder()), { "resource-cost-limit": { parameters: { limit: 0 } } });
  const { estimate, difference, verdict } = await checkProject(project, policies, book, options);
  const { findings } = await recommendProject(project, everyRule, book, options);
  const results = { project: path, estimate, difference: difference ?? undefined, verdict, findings };
  return [
    JSON.stringify(jsonDocument(results)),
    markdown(results),
    table(estimate),
    JSON.stringify(infracostReport([{ path, result: { kind: reading.kind, usageFile: null, estimate, difference } }], "diff")),
  ].join("\n");
}

describe.skipIf(!existsSync(corpus))("reports on the corpus (skipped where ../shared/corpus is absent)", () => {
  it.each(["plans", "states"])("hold no value of %s that Terraform marks sensitive", async (folder) => {
    const counts = { documents: 0, refused: 0, withSensitive: 0, texts: 0 };
    const leaks: string[] = [];

    for (const entry of readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
      try {
        const reports = await everyReport(relative(corpus, path), bytes);
        const texts = sensitiveTexts(JSON.parse(decodeText(bytes)));
        counts.documents++;
        counts.texts += texts.size;
        if (texts.size > 0) counts.withSensitive++;
        leaks.push(
          ...[...texts]
            .filter((text) => reports.includes(text) || reports.includes(JSON.stringify(text).slice(1, -1)))
            .map((text) => `${entry.name}: a text of ${text.length} characters`),
        );
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        counts.refused++;
      }
    }

    console.log(folder, JSON.stringify(counts));
    expect(leaks).toEqual([]);
    expect(counts.texts).toBeGreaterThan(10);
  });
});
