import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, describe, expect, it } from "vitest";

import { readAwsBulkCsv } from "../../../../../src/adapters/cloud/prices/aws-bulk-csv.js";
import { readAwsBulkJson, readAwsPriceListEntry } from "../../../../../src/adapters/cloud/prices/aws-bulk-json.js";
import { readRetailPage, retailListPrices, retailPrices } from "../../../../../src/adapters/cloud/prices/azure-retail.js";
import { download } from "../../../../../src/adapters/cloud/prices/download.js";
import { skuPrices, type CatalogueSku } from "../../../../../src/adapters/cloud/prices/gcp-catalogue.js";
import { jsonEntries } from "../../../../../src/adapters/cloud/prices/json-entries.js";
import { readListFile } from "../../../../../src/adapters/cloud/prices/list-file.js";
import { inBatches, plainAmount } from "../../../../../src/adapters/cloud/prices/listed-price.js";
import type { Vendor } from "../../../../../src/model/price.js";

const CASES = new URL("../../../../cases/prices/", import.meta.url);
const SAMPLES = new URL("../../../../../../shared/prices/samples/", import.meta.url);

function sample(name: string): string {
  return readFileSync(new URL(name, CASES), "utf8");
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A bulk file of the products of the GetProducts sample. */
function bulkFile(): string {
  const { product, terms } = JSON.parse(sample("getproducts_m5_large.json")) as { product: { sku: string }; terms: Record<string, object> };
  return JSON.stringify({
    formatVersion: "v1.0",
    offerCode: "AmazonEC2",
    products: { [product.sku]: product },
    terms: Object.fromEntries(Object.entries(terms).map(([type, offers]) => [type, { [product.sku]: offers }])),
  });
}

describe("jsonEntries", () => {
  it("finds the same entries however the text is cut", async () => {
    const text = `{"a":{"x":{"deep":[1,{"y":"}"}]},"q\\"uote":{"s":"\\\\"}},"skip":[{"a":{"x":1}}],"b":"te\\"xt"}`;
    const wanted = (path: readonly string[]): boolean => (path[0] === "a" && path.length === 2) || path[0] === "b";

    const whole = await all(jsonEntries(pieces(text, text.length), wanted));
    const cut = await all(jsonEntries(pieces(text, 1), wanted));

    expect(whole).toEqual([
      { path: ["a", "x"], value: { deep: [1, { y: "}" }] } },
      { path: ["a", 'q"uote'], value: { s: "\\" } },
      { path: ["b"], value: 'te"xt' },
    ]);
    expect(cut).toEqual(whole);
  });

  it("notices a document that ends too early", async () => {
    await expect(all(jsonEntries(pieces('{"a":{"x":', 4), () => true))).rejects.toThrow(SyntaxError);
  });
});

describe("readAwsBulkJson", () => {
  it("gives the price book's attributes, without the upfront part of reservations", async () => {
    const prices = await all(readAwsBulkJson(pieces(bulkFile(), 1000)));

    expect(prices[0]).toMatchObject({
      service: "AmazonEC2",
      family: "Compute Instance",
      region: "us-east-1",
      amount: "0.096",
      currency: "USD",
      unit: "Hrs",
      sku: "6C86BEPQVG73ZGGR",
      attributes: { instanceType: "m5.large", usagetype: "BoxUsage:m5.large", capacitystatus: "Used", preInstalledSw: "NA" },
    });
    expect(prices.some(({ unit }) => unit === "Quantity")).toBe(false);
    expect(prices.find(({ terms }) => terms["purchaseOption"] === "reserved")?.terms).toMatchObject({
      termLength: expect.stringMatching(/^[13]yr$/) as string,
    });
  });

  it("reads an entry of the Pricing API to the same prices", async () => {
    const bulk = await all(readAwsBulkJson(pieces(bulkFile(), 1000)));

    const listed = [...readAwsPriceListEntry(sample("getproducts_m5_large.json"))];

    expect(listed).toEqual(bulk);
  });
});

describe("readAwsBulkCsv", () => {
  const HEADER = "OfferCode,SERVICE\nSKU,TermType,Unit,PricePerUnit,Currency,Product Family,Region Code,serviceCode,serviceName,";

  it("leaves out the hours of capacity blocks, which are listed at zero", async () => {
    const list = `${HEADER.replace("SERVICE", "AmazonEC2")}Instance Type,MarketOption
A,OnDemand,Hrs,55.04,USD,Compute Instance,us-east-1,AmazonEC2,Amazon Elastic Compute Cloud,p5.48xlarge,OnDemand
B,OnDemand,Hrs,0.0000000000,USD,Compute Instance,us-east-1,AmazonEC2,Amazon Elastic Compute Cloud,p5.48xlarge,CapacityBlock
`;

    const prices = await all(readAwsBulkCsv(pieces(list, 100)));

    expect(prices.map(({ sku, amount }) => [sku, amount])).toEqual([["A", "55.04"]]);
  });

  it("keeps the service's name where it alone tells models apart", async () => {
    const list = `${HEADER.replace("SERVICE", "AmazonBedrockFoundationModels")}usageType,operation
A,OnDemand,Units,1,USD,,us-east-1,AmazonBedrockFoundationModels,Claude 3 Haiku (Amazon Bedrock Edition),USE1-MP:USE1_NoCommit-Units,Usage
`;

    const [price] = await all(readAwsBulkCsv(pieces(list, 100)));

    expect(price?.attributes).toMatchObject({
      servicename: "Claude 3 Haiku (Amazon Bedrock Edition)",
      usagetype: "MP:USE1_NoCommit-Units",
    });
  });

  it("names attributes as the Pricing API does and takes the region from the long name", async () => {
    const prices = await all(readAwsBulkCsv(pieces(sample("bulk_AmazonEC2_eu-west-3_2020_fragment.csv"), 777)));

    expect(prices).toHaveLength(5);
    expect(prices[0]).toMatchObject({ service: "AmazonEC2-test", region: "eu-west-3", currency: "USD" }); // the sample's own service code
    expect(prices.map(({ attributes }) => attributes["volumeApiName"])).toContain("gp2");
    expect(prices.every(({ attributes }) => !/^EUW3-/.test(attributes["usagetype"] ?? ""))).toBe(true);
  });

  it("lists transfers over Direct Connect without a region, and ports with theirs", async () => {
    const text = `"SKU","OfferTermCode","RateCode","TermType","PriceDescription","EffectiveDate","StartingRange","EndingRange","Unit","PricePerUnit","Currency","Product Family","serviceCode","Location","From Location","usageType"
"A1","JRTCKXETXF","A1.JRTCKXETXF.6YS6EN2CT7","OnDemand","","2026-11-01","0","Inf","GB","0.02","USD","Data Transfer","AWSDirectConnect","","EU (Ireland)","EU-EqDC2-DataXfer-Out"
"A2","JRTCKXETXF","A2.JRTCKXETXF.6YS6EN2CT7","OnDemand","","2026-11-01","0","Inf","Hrs","0.3","USD","Direct Connect","AWSDirectConnect","US East (N. Virginia)","","USE1-EqDC2-PortUsage:1G"
`;

    const [transfer, port] = await all(readAwsBulkCsv(pieces(text, text.length)));

    expect(transfer).toMatchObject({ region: null, attributes: { fromLocation: "EU (Ireland)", usagetype: "EqDC2-DataXfer-Out" } });
    expect(port).toMatchObject({ region: "us-east-1", attributes: { usagetype: "EqDC2-PortUsage:1G" } });
  });

  it("refuses what is no price list", async () => {
    await expect(all(readAwsBulkCsv(pieces("a,b\n1,2\n", 3)))).rejects.toThrow("not a price list");
  });
});

describe("retailListPrices", () => {
  it("ends a tier where the next one begins, wherever in the list that is", async () => {
    const tier = (tierMinimumUnits: number, retailPrice: number): object => ({
      serviceName: "Bandwidth",
      armRegionName: "westeurope",
      skuId: "S",
      meterName: "Data Transfer Out",
      type: "Consumption",
      unitOfMeasure: "1 GB",
      tierMinimumUnits,
      retailPrice,
    });
    const pages = [{ Items: [tier(10_240, 0.083), tier(0, 0)] }, { Items: [tier(100, 0.087)] }];

    const prices = await all(retailListPrices(() => pages));

    expect(prices.map(({ amount, terms }) => [amount, terms["startUsageAmount"], terms["endUsageAmount"]])).toEqual([
      ["0.083", "10240", "Inf"],
      ["0", "0", "100"],
      ["0.087", "100", "10240"],
    ]);
  });

  it("spreads the price of a reservation over its hours", () => {
    const reservation = {
      serviceName: "Virtual Machines",
      type: "Reservation",
      reservationTerm: "3 Years",
      retailPrice: 26280,
      unitOfMeasure: "1 Hour",
      armRegionName: "westeurope",
    };

    expect(retailPrices(reservation)).toMatchObject([
      { amount: "1", terms: { purchaseOption: "reserved", termLength: "3yr" }, precision: "derived" },
    ]);
  });

  it("refuses an answer that is no page", () => {
    expect(() => readRetailPage({ error: "no" })).toThrow("not a page");
  });
});

describe("skuPrices", () => {
  it("adds units and billionths, and gives a price for each region", () => {
    const [sku] = (JSON.parse(sample("skus_gpu_opencost.json")) as { skus: CatalogueSku[] }).skus;

    const prices = [...skuPrices(sku!)];

    expect(prices.map(({ region }) => region)).toEqual(["us-central1", "us-east1", "us-west1"]);
    expect(prices[0]).toMatchObject({
      service: "Compute Engine",
      attributes: { description: "Nvidia Tesla A100 GPU running in Americas", resourceGroup: "GPU" },
      unit: "h",
    });
  });

  it("limits tiers by the start of the next one", () => {
    const rate = (startUsageAmount: number, nanos: number): object => ({
      startUsageAmount,
      unitPrice: { currencyCode: "USD", units: "2", nanos },
    });
    const sku: CatalogueSku = {
      skuId: "x",
      category: { serviceDisplayName: "S" },
      pricingInfo: [{ pricingExpression: { usageUnit: "GiBy", tieredRates: [rate(0, 0), rate(1024, 680000000)] } }],
    };

    expect([...skuPrices(sku)].map(({ amount, terms }) => [amount, terms["startUsageAmount"], terms["endUsageAmount"]])).toEqual([
      ["2", "0", "1024"],
      ["2.68", "1024", "Inf"],
    ]);
  });
});

describe("plainAmount", () => {
  it("keeps every digit and refuses what is no amount", () => {
    expect(plainAmount("0.1470000000")).toBe("0.147");
    expect(plainAmount("1.0E-10")).toBe("0.0000000001");
    expect(() => plainAmount("free")).toThrow("amount");
  });
});

describe("inBatches", () => {
  it("loses none", async () => {
    const price = [...readAwsPriceListEntry(sample("getproducts_m5_large.json"))][0]!;

    const batches = await all(inBatches(Array.from({ length: 4001 }, () => price)));

    expect(batches.map(({ length }) => length)).toEqual([2000, 2000, 1]);
  });
});

describe("download", () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  it("goes on where an earlier attempt stopped", async () => {
    const text = "0123456789".repeat(1000);
    const ranges: (string | undefined)[] = [];
    let breakOff = (): unknown => null;
    const server = createServer((request, response) => {
      ranges.push(request.headers.range);
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, { etag: '"v1"', "content-length": text.length - from });
      if (from > 0) response.end(text.slice(from));
      else response.write(text.slice(0, 4000));
      breakOff = () => response.destroy();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.json`;
    const file = join(await mkdtemp(join(tmpdir(), "prices-")), "index.json");

    await expect(download(address, file, () => breakOff())).rejects.toThrow();
    expect(existsSync(file)).toBe(false);
    await download(address, file);

    expect(await readFile(file, "utf8")).toBe(text);
    expect(ranges[1]).toMatch(/^bytes=\d+-$/);
  });

  it("does not join halves of two documents", async () => {
    const server = createServer((_request, response) => response.writeHead(200, { etag: '"v2"' }).end("new"));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const file = join(await mkdtemp(join(tmpdir(), "prices-")), "index.json");
    await writeFile(`${file}.part`, "old ol");
    await writeFile(`${file}.etag`, '"v1"');

    await download(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, file);

    expect(await readFile(file, "utf8")).toBe("new");
  });
});

describe.skipIf(!existsSync(SAMPLES))("every sample of ../shared/prices (skipped without it)", () => {
  const vendors = { aws: /^(bulk_(?!.*index)|getproducts_|savingsplan_)/, azure: /^retail_/, gcp: /^skus_/ } as const;
  const files = Object.entries(vendors).flatMap(([vendor, lists]) =>
    existsSync(SAMPLES)
      ? readdirSync(new URL(`${vendor}/`, SAMPLES)).flatMap((name) => (lists.test(name) ? [[vendor as Vendor, name] as const] : []))
      : [],
  );

  it("are 20 lists of AWS, 12 of Azure and 4 of Google", () => {
    expect(Object.keys(vendors).map((vendor) => files.filter(([of]) => of === vendor).length)).toEqual([20, 12, 4]);
  });

  it.each(files)("%s %s is read to the row", async (vendor, name) => {
    const file = new URL(`${vendor}/${name}`, SAMPLES);

    const prices = await all(readListFile(fileURLToPath(file), vendor, null));

    expect(prices).toHaveLength(countPrices(vendor, name, readFileSync(file, "utf8")));
    expect(
      prices.every(({ amount, source, date }) => /^\d+(\.\d+)?$/.test(amount) && source !== "" && /^(\d{4}-\d\d-\d\d)?$/.test(date)),
    ).toBe(true);
  });
});

/** The unit prices of a list, counted in its text without the readers. */
function countPrices(vendor: Vendor, name: string, text: string): number {
  const matches = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  if (name.startsWith("savingsplan_"))
    return name.endsWith(".csv") ? matches(/^[A-Z0-9]{16},[A-Z0-9]{16}\.[A-Z0-9]{16},/gm) : matches(/"discountedRate"/g);
  // The saved list leaves out the terms of reservations, without which their prices are of no use.
  if (vendor === "azure" && name.endsWith(".csv")) return text.trim().split("\n").length - 1 - matches(/,Reservation,/g);
  if (vendor === "azure") return matches(/"retailPrice"\s*:/g);
  if (vendor === "gcp") return cataloguePrices(text);
  if (name.startsWith("getproducts_")) return matches(/"pricePerUnit"/g) - matches(/"unit"\s*:\s*"Quantity"/g);
  return name.endsWith(".csv") ? csvPrices(text) : jsonPrices(text);
}

function cataloguePrices(text: string): number {
  const { skus } = JSON.parse(text) as {
    skus: { serviceRegions: string[]; pricingInfo: { pricingExpression: { tieredRates: object[] } }[] }[];
  };
  return skus.reduce(
    (sum, sku) => sum + sku.serviceRegions.length * (sku.pricingInfo.at(-1)?.pricingExpression.tieredRates.length ?? 0),
    0,
  );
}

/** Lines that state a unit price, counted without the reader. */
function csvPrices(text: string): number {
  return text.split("\n").filter((line) => /^"?[A-Z0-9_]{8,}"?,"?[A-Z0-9]{10}"?,/.test(line) && !/"?Reserved"?.*,"?Quantity"?,/.test(line))
    .length;
}

function jsonPrices(text: string): number {
  const { products, terms } = JSON.parse(text) as {
    products: object;
    terms: Record<string, Record<string, Record<string, { priceDimensions: Record<string, { unit: string; pricePerUnit: object }> }>>>;
  };
  const offers = Object.entries(terms).flatMap(([type, byProduct]) =>
    Object.entries(byProduct).flatMap(([sku, list]) => (sku in products ? Object.values(list).map((offer) => ({ type, offer })) : [])),
  );
  const dimensions = offers.flatMap(({ type, offer }) =>
    Object.values(offer.priceDimensions).filter(({ unit }) => !(type === "Reserved" && unit === "Quantity")),
  );
  return dimensions.reduce((sum, { pricePerUnit }) => sum + Object.keys(pricePerUnit).length, 0);
}
