import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { ProjectsDocument, ResultsDocument } from "../../src/report/json-schema.js";

it("publishes the schema of --format json as it is (vitest -u writes it)", async () => {
  const schema = {
    $id: "https://terratrim.dev/schema/results-1.json",
    title: "Results of terratrim --format json",
    ...z.toJSONSchema(ResultsDocument),
  };

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL("../../docs/schema/results.schema.json", import.meta.url)),
  );
});

it("publishes the schema of --format json for several projects as it is (vitest -u writes it)", async () => {
  const schema = {
    $id: "https://terratrim.dev/schema/projects-1.json",
    title: "Results of terratrim --format json for several projects",
    ...z.toJSONSchema(ProjectsDocument),
  };

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL("../../docs/schema/projects.schema.json", import.meta.url)),
  );
});
