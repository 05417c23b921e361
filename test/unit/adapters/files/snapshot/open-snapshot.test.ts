import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it } from "vitest";

import { writeSnapshot } from "../../../../../scripts/snapshot/encode.js";
import type { BuildRow } from "../../../../../scripts/snapshot/row.js";
import { openSnapshot, SnapshotError, type Snapshot } from "../../../../../src/adapters/files/snapshot/open-snapshot.js";
import type { PriceAnswer, PriceQuery } from "../../../../../src/model/price.js";

const SOURCE = { name: "test", date: "2026-07-01", licence: "none", precision: "exact" } as const;

function row(amount: string, more: Partial<BuildRow> = {}): BuildRow {
  return {
    vendor: "aws",
    service: "AmazonEC2",
    family: "NAT Gateway",
    region: "us-east-1",
    attributes: { usagetype: "NatGateway-Hours" },
    unit: "Hrs",
    terms: {},
    currency: "USD",
    amount,
    source: SOURCE,
    ...more,
  };
}

function query(more: Partial<PriceQuery> = {}): PriceQuery {
  return {
    vendor: "aws",
    service: "AmazonEC2",
    family: "NAT Gateway",
    region: "us-east-1",
    attributes: { usagetype: "NatGateway-Hours" },
    ...more,
  };
}

function folder(rows: readonly BuildRow[]): string {
  const path = mkdtempSync(join(tmpdir(), "snapshot-"));
  writeSnapshot(rows, path);
  return path;
}

function snapshot(rows: readonly BuildRow[]): Snapshot {
  return openSnapshot(pathToFileURL(`${folder(rows)}/`));
}

async function ask(rows: readonly BuildRow[], asked: PriceQuery): Promise<PriceAnswer> {
  const [answer] = await snapshot(rows).lookup([asked]);
  return answer!;
}

async function amount(rows: readonly BuildRow[], asked: PriceQuery): Promise<string> {
  const answer = await ask(rows, asked);
  return answer.kind === "found" ? answer.price.amount : answer.kind;
}

describe("a look-up in the snapshot", () => {
  it("finds the row with the attributes, and says where its figure is from", async () => {
    const answer = await ask([row("0.045")], query());

    expect(answer).toEqual({
      kind: "found",
      price: {
        vendor: "aws",
        service: "AmazonEC2",
        region: "us-east-1",
        family: "NAT Gateway",
        attributes: { usagetype: "NatGateway-Hours" },
        unit: "Hrs",
        terms: {},
        amount: "0.045",
        currency: "USD",
        sku: null,
        source: "test",
        date: "2026-07-01",
        precision: "exact",
      },
    });
  });

  it("compares usage types without the region's prefix and without regard to case", async () => {
    const rows = [row("0.048", { region: "eu-central-1" })];
    const asked = (usagetype: string | RegExp): PriceQuery => query({ region: "eu-central-1", attributes: { usagetype } });

    expect(await amount(rows, asked("EUC1-NatGateway-Hours"))).toBe("0.048");
    expect(await amount(rows, asked("natgateway-hours"))).toBe("0.048");
    expect(await amount(rows, asked(/^EUC1-NatGateway/))).toBe("0.048");
  });

  it("keeps the second prefix of a usage type that names two places", async () => {
    const rows = [row("0.015", { attributes: { usagetype: "EU-IN-Bytes" } }), row("0.9", { attributes: { usagetype: "IN-Bytes" } })];

    expect(await amount(rows, query({ attributes: { usagetype: "EU-EU-IN-Bytes" } }))).toBe("0.015");
  });

  it("never chooses between different prices, and sees that equal ones are one", async () => {
    const other = { attributes: { usagetype: "NatGateway-Hours", operation: "other" } };

    expect(await amount([row("0.045"), row("0.046", other)], query())).toBe("ambiguous");
    expect(await amount([row("0.045"), row("0.045", other)], query())).toBe("0.045");
  });

  it("does not find a row that lacks an attribute asked for", async () => {
    expect(await amount([row("0.045")], query({ attributes: { usagetype: "NatGateway-Hours", operation: "NatGateway" } }))).toBe(
      "not-found",
    );
  });

  it("asks for an absent attribute by an empty value", async () => {
    const rows = [row("1"), row("2", { attributes: { usagetype: "NatGateway-Hours", operation: "x" } })];

    expect(await amount(rows, query({ attributes: { usagetype: "NatGateway-Hours", operation: "" } }))).toBe("1");
  });

  it("names the nearest region that has what is missing, and never takes its price", async () => {
    const rows = [
      row("0.045"),
      row("0.046", { region: "eu-west-2" }),
      row("1", { region: "eu-west-1", attributes: { usagetype: "Other" } }),
    ];

    expect(await ask(rows, query({ region: "eu-west-1" }))).toEqual({ kind: "not-found", nearestRegion: "eu-west-2" });
    expect(await ask(rows, query({ region: "sa-east-1" }))).toEqual({ kind: "not-found", nearestRegion: "us-east-1" });
    expect(await ask(rows, query({ region: "sa-east-1", attributes: { usagetype: "Nothing" } }))).toEqual({
      kind: "not-found",
      nearestRegion: null,
    });
  });
});

describe("terms of a look-up", () => {
  const tiers = [
    row("0.5", { terms: { startUsageAmount: "0", endUsageAmount: "10" } }),
    row("0.4", { terms: { startUsageAmount: "10", endUsageAmount: "Inf" } }),
  ];

  it("take the first tier unless another one is asked for", async () => {
    expect(await amount(tiers, query())).toBe("0.5");
    expect(await amount(tiers, query({ terms: { startUsageAmount: "0.0000000000" } }))).toBe("0.5");
    expect(await amount(tiers, query({ terms: { startUsageAmount: "10" } }))).toBe("0.4");
    expect(await amount(tiers, query({ terms: { endUsageAmount: "Inf" } }))).toBe("0.4");
    expect(await amount(tiers, query({ terms: { startUsageAmount: "7" } }))).toBe("not-found");
  });

  it("take the first tier that a list has when it leaves out the free one", async () => {
    expect(await amount([tiers[1]!], query())).toBe("0.4");
    expect(await amount([tiers[1]!], query({ terms: { startUsageAmount: "0" } }))).toBe("not-found");
  });

  it("take the first tier that costs something when the list has the free one", async () => {
    const free = row("0", { terms: { startUsageAmount: "0", endUsageAmount: "10" } });

    expect(await amount([free, tiers[1]!], query())).toBe("0.4");
    expect(await amount([free, tiers[1]!], query({ terms: { startUsageAmount: "0" } }))).toBe("0");
    expect(await amount([free], query())).toBe("0");
    expect(await amount([row("0"), row("0.4", { terms: { startUsageAmount: "10" } })], query())).toBe("0");
  });

  it("are on demand unless a commitment is asked for", async () => {
    const rows = [row("1"), row("0.6", { terms: { purchaseOption: "reserved", termLength: "1yr", termPurchaseOption: "No Upfront" } })];

    expect(await amount(rows, query())).toBe("1");
    expect(await amount(rows, query({ terms: { purchaseOption: "on_demand" } }))).toBe("1");
    expect(await amount(rows, query({ terms: { termLength: "1yr", termPurchaseOption: "NoUpfront" } }))).toBe("0.6");
    expect(await amount(rows, query({ terms: { termLength: "3yr" } }))).toBe("not-found");
  });
});

describe("a pattern in a row", () => {
  const pattern = { patterns: ["/Series( Linux)?$/i"], literal: "Series Linux" };
  const rows = [row("0.1", { attributes: { productName: pattern } })];

  it("accepts a value that it describes, and the same pattern", async () => {
    expect(await amount(rows, query({ attributes: { productName: "Virtual Machines Dsv5 Series" } }))).toBe("0.1");
    expect(await amount(rows, query({ attributes: { productName: /Series( Linux)?$/i } }))).toBe("0.1");
  });

  it("does not accept a value that it excludes, nor a pattern that asks for something else", async () => {
    expect(await amount(rows, query({ attributes: { productName: "Virtual Machines Dsv5 Series Windows" } }))).toBe("not-found");
    expect(await amount(rows, query({ attributes: { productName: /Windows$/ } }))).toBe("not-found");
  });
});

describe("the snapshot's files", () => {
  it("are read only where a query needs them", async () => {
    const book = snapshot([row("0.045"), row("1", { service: "AWSLambda" }), row("2", { region: "eu-west-1" })]);

    await book.lookup([query()]);

    expect(book.touched).toEqual(["aws/us-east-1.bin AmazonEC2"]);
  });

  it("list what is known, by vendor, service and region", async () => {
    expect(await snapshot([row("0.045"), row("1", { service: "AmazonRoute53", region: null })]).status()).toEqual([
      { vendor: "aws", service: "AmazonRoute53", region: null, rows: 1, oldest: "2026-07-01", newest: "2026-07-01" },
      { vendor: "aws", service: "AmazonEC2", region: "us-east-1", rows: 1, oldest: "2026-07-01", newest: "2026-07-01" },
    ]);
  });

  it("are the same bytes for the same rows in any order", () => {
    const rows = [row("0.045"), row("0.046", { attributes: { usagetype: "a" } }), row("1", { service: "AWSLambda" })];

    const first = folder(rows);
    const second = folder([...rows].reverse());

    for (const file of ["index.json", "aws/us-east-1.bin"])
      expect(readFileSync(join(first, file))).toEqual(readFileSync(join(second, file)));
  });

  it("are refused when they are damaged or missing", async () => {
    const path = folder([row("0.045")]);
    writeFileSync(join(path, "aws/us-east-1.bin"), "damaged");

    expect(() => openSnapshot(pathToFileURL(`${path}/none/`))).toThrow(SnapshotError);
    await expect(openSnapshot(pathToFileURL(`${path}/`)).lookup([query()])).rejects.toThrow(SnapshotError);
  });
});
