import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/diagnostic.js";
import type { Reading } from "../../src/model/resource.js";
import { readDocument } from "../../src/read/read.js";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

function files(folder: string): string[] {
  return readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

function read(path: string): Reading | InputError {
  try {
    return readDocument(bytesOf(path), relative(corpus, path));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe.skipIf(!existsSync(corpus))("the corpus of real documents (skipped where ../shared/corpus is absent)", () => {
  it.each(["plans", "states"])("reads or refuses every document of %s", (folder) => {
    const counts = { read: 0, resources: 0, refused: 0, diagnostics: {} as Record<string, number>, refusals: {} as Record<string, number> };

    for (const path of files(folder)) {
      const outcome = read(path);
      if (outcome instanceof InputError) {
        counts.refused += 1;
        counts.refusals[outcome.code] = (counts.refusals[outcome.code] ?? 0) + 1;
        expect(outcome.message.length, path).toBeGreaterThan(20);
        expect(outcome.remedy, path).toMatch(/\.$/);
        continue;
      }
      counts.read += 1;
      counts.resources += outcome.planned.resources.length;
      for (const { code } of outcome.diagnostics) counts.diagnostics[code] = (counts.diagnostics[code] ?? 0) + 1;
      const addresses = outcome.planned.resources.map(({ address }) => address);
      expect(new Set(addresses).size, `${path} repeats an address`).toBe(addresses.length);
      for (const resource of outcome.planned.resources) {
        expect(resource.type, path).not.toBe("");
        for (const attribute in resource.values) outcome.planned.references(resource, attribute);
      }
    }

    console.log(folder, JSON.stringify(counts));
    expect(counts.read).toBeGreaterThan(100);
  });

  it("refuses every broken document and quotes nothing of it", () => {
    for (const path of [...files("plans/broken"), ...files("states/broken")]) {
      const outcome = read(path);

      expect(outcome, path).toBeInstanceOf(InputError);
      if (!(outcome instanceof InputError)) continue;
      expect(outcome.cause).toBeUndefined();
      expect(outcome.range?.line, path).toBeGreaterThan(0);
    }
  });
});
