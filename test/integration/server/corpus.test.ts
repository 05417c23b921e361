import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

import { decodeText } from "../../../src/read/bytes.js";
import { runService, type RunningService } from "../../support/running-service.js";
import { sensitiveTexts } from "../../support/sensitive-values.js";
import { hasShared, shared, sharedBytes } from "../../support/shared-corpus.js";
import { asSuperuser, startEmbedded } from "../../support/stores.js";

it.skipIf(!hasShared)(
  "stores every plan and state of the corpus or refuses it, and no table holds a value that Terraform marks sensitive (skipped where ../shared/corpus is absent)",
  { timeout: 600_000 },
  async () => {
    const server = await startEmbedded();
    const service = await runService(server, { maxUploadBytes: 200_000_000 });
    const counts = { stored: 0, refused: 0, withSensitive: 0, texts: 0 };
    const failures: string[] = [];
    const leaks: string[] = [];

    for (const file of documents()) {
      const bytes = sharedBytes(file);
      const isState = file.includes("/states/");
      const answer = await service.request(isState ? `/v1/states/${counts.stored}` : "/v1/estimates", {
        method: isState ? "PUT" : "POST",
        body: new Uint8Array(bytes),
      });
      const text = await answer.text();
      if (answer.status === 422) counts.refused++;
      else if (answer.status !== 201) failures.push(`${file}: ${answer.status} ${text}`);
      if (answer.status !== 201) continue;
      counts.stored++;
      const secrets = sensitiveTexts(JSON.parse(decodeText(bytes)));
      if (secrets.size === 0) continue;
      counts.withSensitive++;
      counts.texts += secrets.size;
      const { id } = JSON.parse(text) as { id: string }; // an overview
      const rows = [text, ...(await rowsOf(service, id))].join("\n");
      for (const secret of secrets) if (holds(rows, secret)) leaks.push(`${file}: a text of ${secret.length} characters`);
    }
    console.log("corpus in the database:", counts, "leaks", leaks.length);
    await service.stop();
    await server.stop();

    expect(failures).toEqual([]);
    expect(leaks).toEqual([]);
    expect(counts.stored).toBeGreaterThan(400);
    expect(counts.texts).toBeGreaterThan(20);
  },
);

/** Everything that was written for an estimate and its state. */
async function rowsOf({ database }: RunningService, id: string): Promise<string[]> {
  const texts: string[] = [];
  for (const [table, condition] of [
    ["estimates", "id = $1"],
    ["recommendations", "estimate_id = $1"],
    ["terraform_states", "id = (SELECT terraform_state_id FROM estimates WHERE id = $1)"],
    ["resources", "terraform_state_id = (SELECT terraform_state_id FROM estimates WHERE id = $1)"],
    [
      "tags",
      "resource_id IN (SELECT id FROM resources WHERE terraform_state_id = (SELECT terraform_state_id FROM estimates WHERE id = $1))",
    ],
    ["audit_logs", "resource_id = $1::text"],
  ]) {
    const rows = await asSuperuser(database, `SELECT to_jsonb(t)::text AS row FROM ${table ?? ""} t WHERE ${condition ?? ""}`, [id]);
    texts.push(...rows.map(({ row }) => String(row)));
  }
  return texts;
}

/** In plain text, in JSON, or in JSON within JSON. */
function holds(text: string, secret: string): boolean {
  const once = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  return [secret, once, twice].some((form) => text.includes(form));
}

function documents(): string[] {
  return ["corpus/plans", "corpus/states"].flatMap((folder) =>
    readdirSync(join(shared, folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() && /\.(json|tfstate|gz)/.test(entry.name) ? [relative(shared, join(entry.parentPath, entry.name))] : [],
    ),
  );
}
