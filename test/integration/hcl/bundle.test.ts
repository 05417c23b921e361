import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import type { printNewResource } from "../../../src/patch/cdktf/new-resource.js";
import type { secondOpinion } from "../../../src/patch/second-opinion.js";

const directory = mkdtempSync(join(tmpdir(), "terratrim-bundle-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Printing {
  readonly printNewResource: typeof printNewResource;
}
interface Asking {
  readonly secondOpinion: typeof secondOpinion;
}

it("writes new resources and asks the second parser in a bundle, where CommonJS modules have only a default", async () => {
  const sources = fileURLToPath(new URL("../../../src/patch", import.meta.url));
  await build({
    entryPoints: [join(sources, "cdktf/new-resource.ts"), join(sources, "second-opinion.ts")],
    outdir: directory,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    logLevel: "error",
  });
  // The bundle exports what its sources export.
  const printing = (await import(pathToFileURL(join(directory, "cdktf/new-resource.mjs")).href)) as Printing;
  const asking = (await import(pathToFileURL(join(directory, "second-opinion.mjs")).href)) as Asking;

  const printed = await printing.printNewResource({
    type: "aws_vpc_endpoint",
    name: "s3",
    module: "",
    region: null,
    beside: "aws_vpc.main",
    attributes: { vpc_id: "v" },
  });
  const step = await asking.secondOpinion({ file: "main.tf", before: "a = 1\n", after: "a = 2\n" }, [["a"]]);

  expect(printed).toEqual({ kind: "printed", text: 'resource "aws_vpc_endpoint" "s3" {\n  vpc_id = "v"\n}' });
  expect(step).toMatchObject({ check: "second-opinion", result: "holds" });
});
