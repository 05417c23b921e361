import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../support/run.js";
import { resourcesPage } from "../support/resources-page.js";

const PAGE = join(ROOT, "docs/resources.md");

/** `npm run docs:resources` writes the page. */
it("docs/resources.md says what the mappings, the cases and the price book say", async () => {
  const page = await resourcesPage();
  if (process.env["UPDATE"]) writeFileSync(PAGE, page);

  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
