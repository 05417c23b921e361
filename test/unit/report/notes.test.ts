import { describe, expect, it } from "vitest";
import { priceGraphs } from "../../../src/app/price-graph.js";
import { NO_USAGE } from "../../../src/model/usage.js";
import { notesOf } from "../../../src/report/notes.js";
import { graph, priceBook, resource } from "../../support/graph.js";

describe("what depends on usage", () => {
  it("is listed once for each type, and by its address where there is one only", async () => {
    const planned = graph(resource("aws_sqs_queue.jobs"), resource("aws_sqs_queue.mail"), resource("aws_kms_key.data"));
    const options = { usage: NO_USAGE, currency: "USD", today: "2026-11-01", nonProduction: false };
    const [estimate] = await priceGraphs(
      [planned],
      priceBook(() => "1"),
      options,
    );

    const [note] = estimate ? notesOf(estimate) : [];

    expect(note).toMatchObject({ reason: "usage-required", count: 5 });
    expect(note?.items).toEqual([
      "aws_sqs_queue (2 resources): Requests",
      "aws_kms_key.data: Requests; ECC GenerateDataKeyPair requests; RSA GenerateDataKeyPair requests",
    ]);
  });
});
