import { existsSync } from "node:fs";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { signAws } from "../../../src/adapters/cloud/prices/sources/aws-signature.js";
import { openPriceSource, type SourceChoice } from "../../../src/adapters/cloud/prices/sources/open-source.js";
import { openDatabase, type Database } from "../../../src/adapters/db/database.js";
import { embeddedFeed } from "../../../src/adapters/db/prices/embedded-feed.js";
import { importPrices, type StoredFeed } from "../../../src/adapters/db/prices/import-prices.js";
import { openPriceBook } from "../../../src/adapters/db/prices/price-book.js";
import type { StoredPrice } from "../../../src/adapters/db/prices/stored-price.js";
import { lastPriceSyncs, priceSyncStore } from "../../../src/adapters/db/prices/sync-store.js";
import { priceGraphs } from "../../../src/app/price-graph.js";
import { syncPrices, type SyncOutcome } from "../../../src/app/sync-prices.js";
import type { Json } from "../../../src/model/json.js";
import type { PriceQuery } from "../../../src/model/price.js";
import { NO_USAGE } from "../../../src/model/usage.js";
import { graph, resource } from "../../support/graph.js";
import { awsEndpoint, ec2Files, gcpEndpoint, httpEndpoint, sample, type Endpoint } from "../../support/price-endpoints.js";
import { createDatabase, startEmbedded, type TestDatabase, type TestServer } from "../../support/stores.js";

// Google's library would look for a metadata server.
process.env["METADATA_SERVER_DETECTION"] = "none";
const EC2 = sample("bulk_AmazonEC2_eu-west-1.csv");
const T2_MICRO: PriceQuery = {
  vendor: "aws",
  service: "AmazonEC2",
  family: "Compute Instance",
  region: "eu-west-1",
  attributes: { instanceType: "t2.micro", tenancy: "Shared", operatingSystem: "Linux", preInstalledSw: "NA", capacitystatus: "Used" },
};
const ALL: Omit<SourceChoice, "vendor" | "service" | "folder" | "endpoint"> = { region: null, spot: false, source: null, api: false };

describe("prices sync", () => {
  let server: TestServer;
  let database: TestDatabase;
  let db: Database;
  let folder: string;
  const endpoints: Endpoint[] = [];

  beforeAll(async () => {
    server = await startEmbedded();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    database = await createDatabase(server);
    db = await openDatabase(database);
    folder = await mkdtemp(join(tmpdir(), "price-lists-"));
  });
  afterEach(async () => {
    await db.close();
    for (const endpoint of endpoints.splice(0)) await endpoint.stop();
  });

  async function started(endpoint: Promise<Endpoint>): Promise<Endpoint> {
    endpoints.push(await endpoint);
    return endpoint;
  }

  function sync(
    choice: Pick<SourceChoice, "vendor" | "service" | "endpoint"> & Partial<SourceChoice>,
    environment = {},
  ): Promise<SyncOutcome> {
    return syncPrices(openPriceSource({ ...ALL, folder, ...choice }, environment), priceSyncStore(database.ownerUrl));
  }

  const ec2 = (endpoint: Endpoint) => sync({ vendor: "aws", service: "AmazonEC2", region: "eu-west-1", endpoint: endpoint.url });

  async function amount(query: PriceQuery): Promise<string | null> {
    const [answer] = await (await openPriceBook(db)).lookup([query]);
    return answer?.kind === "found" ? `${answer.price.amount} ${answer.price.source}` : (answer?.kind ?? null);
  }

  it("goes from AWS's index of offers to the region's file, imports every row, and prices a configuration from it", async () => {
    await importPrices(database.ownerUrl, embeddedEc2());
    expect(await amount(T2_MICRO)).toMatch(/^0\.0126 /);

    const outcome = await ec2(await started(awsEndpoint(ec2Files(EC2))));

    expect(outcome).toMatchObject({ kind: "imported", added: listedRows(EC2), removed: 0 });
    const values = { instance_type: "t2.micro", root_block_device: [{ volume_type: "gp2", volume_size: 10 }] };
    const web = resource("aws_instance.web", values, { region: { name: "eu-west-1", from: "provider" } });
    const options = { currency: "USD", usage: NO_USAGE, today: "2026-11-25", nonProduction: false };
    const [estimate] = await priceGraphs([graph(web)], await openPriceBook(db), options);
    // The sample lists 0.013 an hour and 0.11 a gigabyte; 730 × 0.013 + 10 × 0.11.
    expect(estimate!.monthlyCost.toFixed(2)).toBe("10.59");
    expect(await amount(T2_MICRO)).toBe("0.013 aws-price-list");
    expect(await readdir(folder)).toEqual([]);
  });

  it("reads a version that is in force no second time, and only what changed in a new one", async () => {
    const first = await started(awsEndpoint(ec2Files(EC2)));
    await ec2(first);

    const again = await ec2(first);
    const next = await ec2(await started(awsEndpoint(ec2Files(EC2.replace("0.0130000000", "0.0140000000"), "20260201000000"))));

    expect(again.kind).toBe("unchanged");
    expect(first.requests.filter(({ path }) => path.endsWith(".csv"))).toHaveLength(1);
    expect(next).toMatchObject({ kind: "imported", added: 1, removed: 1 });
    expect(await amount(T2_MICRO)).toBe("0.014 aws-price-list");
  });

  it("goes on where a download broke off, while the earlier prices answer", async () => {
    await ec2(await started(awsEndpoint(ec2Files(EC2))));
    const changed = ec2Files(EC2.replace("0.0130000000", "0.0140000000"), "20260201000000");
    let cut: number | null = 20_000;
    const endpoint: Endpoint = await started(awsEndpoint(changed, () => cut));
    const source = openPriceSource(
      { ...ALL, vendor: "aws", service: "AmazonEC2", region: "eu-west-1", folder, endpoint: endpoint.url },
      {},
    );
    const broken = syncPrices(source, priceSyncStore(database.ownerUrl), ({ phase, done }) => {
      if (phase === "bytes" && done >= 20_000) void endpoint.stop();
    });
    await expect(broken).rejects.toThrow();
    const meanwhile = await amount(T2_MICRO);
    const failed = await lastPriceSyncs(db);
    cut = null;
    const revived = await started(awsEndpoint(changed));

    const outcome = await ec2(revived);

    expect(meanwhile).toBe("0.013 aws-price-list");
    expect(failed[0]).toMatchObject({ feed: "aws AmazonEC2 eu-west-1", status: "failed" });
    expect(outcome).toMatchObject({ kind: "imported", added: 1, removed: 1 });
    expect(revived.requests.find(({ path }) => path.endsWith(".csv"))?.range).toBe("bytes=20000-");
    expect((await lastPriceSyncs(db))[0]).toMatchObject({ status: "done", error: null });
  });

  it("names the services and regions that there are", async () => {
    const endpoint = await started(awsEndpoint(ec2Files(EC2)));

    await expect(sync({ vendor: "aws", service: "AmazonEC", region: "eu-west-1", endpoint: endpoint.url })).rejects.toThrow(
      "Did you mean AmazonEC2?",
    );
    await expect(sync({ vendor: "aws", service: "AmazonEC2", region: "eu-nowhere-1", endpoint: endpoint.url })).rejects.toMatchObject({
      message: 'AWS lists AmazonEC2 in no region "eu-nowhere-1".',
      remedy: expect.stringContaining("eu-west-1") as string,
    });
  });

  it("refuses a list without prices and keeps those in force", async () => {
    await ec2(await started(awsEndpoint(ec2Files(EC2))));
    const empty = EC2.split("\n").slice(0, 6).join("\n");

    await expect(ec2(await started(awsEndpoint(ec2Files(`${empty}\n`, "20260301000000"))))).rejects.toThrow("holds no prices");

    expect(await amount(T2_MICRO)).toBe("0.013 aws-price-list");
  });

  it("lets one of two processes do the work", async () => {
    const store = priceSyncStore(database.ownerUrl);
    const endpoint = await started(awsEndpoint(ec2Files(EC2)));

    const outcome = await store.exclusively("aws AmazonEC2 eu-west-1", async () => {
      const other = await ec2(endpoint);
      expect((await lastPriceSyncs(db)).length).toBe(0);
      return other;
    });

    expect(outcome).toEqual({ kind: "busy" });
  });

  it("asks GetProducts page by page, with a signature of AWS's kind", async () => {
    const entry = JSON.parse(sample("getproducts_m5_large.json")) as object;
    const endpoint = await started(
      httpEndpoint((request, response) => {
        const { authorization = "", host = "" } = request.headers;
        const time = String(request.headers["x-amz-date"]);
        const now = new Date(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
        const headers = {
          "content-type": String(request.headers["content-type"]),
          "x-amz-target": String(request.headers["x-amz-target"]),
        };
        const url = new URL(`http://${host}/`);
        const scope = {
          region: "us-east-1",
          service: "pricing",
          credentials: { accessKeyId: "AKID", secretAccessKey: "secret", sessionToken: "session" },
          now,
        };
        const expected = signAws({ method: "POST", url, headers, body: request.body }, scope)["authorization"];
        if (authorization !== expected) return void response.writeHead(403).end('{"__type":"InvalidSignatureException"}');
        const { NextToken } = JSON.parse(request.body) as { NextToken?: string };
        response.end(
          JSON.stringify(NextToken === undefined ? { PriceList: [JSON.stringify(entry)], NextToken: "page-2" } : { PriceList: [] }),
        );
      }),
    );
    const wanted = { vendor: "aws", service: "AmazonEC2", region: "us-east-1", endpoint: endpoint.url, api: true } as const;

    const refused = sync(wanted, { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "wrong", AWS_SESSION_TOKEN: "session" });
    await expect(refused).rejects.toThrow("answered 403");
    await expect(sync(wanted, {})).rejects.toMatchObject({ remedy: expect.stringContaining("AWS_ACCESS_KEY_ID") as string });
    const outcome = await sync(wanted, { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "secret", AWS_SESSION_TOKEN: "session" });

    expect(outcome).toMatchObject({ kind: "imported", added: unitPrices([entry]) });
    const m5 = { ...T2_MICRO, region: "us-east-1", attributes: { ...T2_MICRO.attributes, instanceType: "m5.large" } };
    expect(await amount(m5)).toBe("0.096 aws-price-list");
  });

  it("follows Azure's pages, waits when it is told to, and goes on at the page where it broke off", async () => {
    const { items } = JSON.parse(sample("retail_vm_francecentral_2021.json")) as { items: object[] };
    const pages = [items.slice(0, 6), items.slice(6, 12), items.slice(12)];
    let busy = true;
    let broken = true;
    const endpoint = await started(
      httpEndpoint((request, response, self) => {
        const at = Number(new URL(request.url ?? "", "http://x").searchParams.get("$skip") ?? 0);
        if (busy && at === 1) {
          busy = false;
          return void response.writeHead(429, { "retry-after": "0" }).end();
        }
        if (broken && at === 2) return void response.writeHead(400).end("broken");
        const next = at < 2 ? `${self()}/api/retail/prices?$skip=${at + 1}` : null;
        response.end(JSON.stringify({ Items: pages[at], NextPageLink: next }));
      }),
    );
    const wanted = { vendor: "azure", service: "Virtual Machines", region: "francecentral", endpoint: endpoint.url } as const;

    await expect(sync(wanted)).rejects.toThrow("answered 400");
    broken = false;
    endpoint.requests.length = 0;
    const outcome = await sync(wanted);

    expect(outcome).toMatchObject({ kind: "imported", added: new Set(items.map((item) => JSON.stringify(item))).size });
    expect(endpoint.requests.map(({ path }) => path)).toEqual(["/api/retail/prices?$skip=2"]);
    const book = await openPriceBook(db);
    const spot = await book.search({
      vendor: "azure",
      service: "Virtual Machines",
      family: null,
      region: "francecentral",
      attributes: { skuName: / Spot$/ },
    });
    expect(spot.length).toBe(items.filter((item) => (item as { skuName: string }).skuName.endsWith(" Spot")).length);
    expect(spot.length).toBeGreaterThan(0);
  });

  it("never follows a page to another server", async () => {
    const { items } = JSON.parse(sample("retail_vm_francecentral_2021.json")) as { items: object[] };
    const endpoint = await started(
      httpEndpoint((_, response) => void response.end(JSON.stringify({ Items: items, NextPageLink: "http://169.254.169.254/latest" }))),
    );

    await expect(sync({ vendor: "azure", service: "Virtual Machines", endpoint: endpoint.url })).rejects.toThrow("169.254.169.254");
  });

  it("reads Google's catalogue over gRPC, page by page", async () => {
    const { skus: listed } = JSON.parse(sample("skus_gpu_opencost.json")) as { skus: { serviceRegions: string[] }[] };
    const rate = { startUsageAmount: 0, unitPrice: { currencyCode: "USD", units: "2", nanos: 680_000_000 } };
    const license = {
      skuId: "LICENSE",
      description: "A license",
      category: { serviceDisplayName: "Compute Engine", resourceGroup: "License", usageType: "OnDemand" },
      serviceRegions: ["global"],
      pricingInfo: [{ effectiveTime: "2026-11-01T00:00:00Z", pricingExpression: { usageUnit: "h", tieredRates: [rate] } }],
    };
    const skus = [...listed, license];
    const endpoint = await started(gcpEndpoint({ "Cloud Storage": [], "Compute Engine": skus }));

    const outcome = await sync({ vendor: "gcp", service: "Compute Engine", endpoint: endpoint.url });

    expect(outcome).toMatchObject({ kind: "imported", added: catalogueRates(skus) });
    expect(endpoint.requests.map(({ range }) => range ?? "").filter((token) => token !== "")).toEqual(
      ["2", "4", "6", "8"].slice(0, Math.ceil(skus.length / 2) - 1),
    );
    const place = { vendor: "gcp", service: "Compute Engine", family: null } as const;
    const gpu = { ...place, region: "us-central1", attributes: { description: "Nvidia Tesla A100 GPU running in Americas" } };
    const [gpus, licenses] = await (
      await openPriceBook(db)
    ).searchAll([gpu, { ...place, region: "global", attributes: { description: "A license" } }]);
    expect(gpus).toMatchObject([{ source: "gcp-billing-catalog", currency: "USD", unit: "h" }]);
    expect(licenses).toMatchObject([{ amount: "2.68", date: "2026-11-01" }]);
  });

  it("says what Google's catalogue lacks or refuses", async () => {
    const endpoint = await started(gcpEndpoint({ "Compute Engine": [] }, () => true));

    await expect(sync({ vendor: "gcp", service: "Compute", endpoint: endpoint.url })).rejects.toThrow("no service");
    await expect(sync({ vendor: "gcp", service: "Compute Engine", endpoint: endpoint.url })).rejects.toMatchObject({
      remedy: expect.stringContaining("application-default") as string,
    });
  });

  it.skipIf(!existsSync(SAMPLES)).each(IMPORTED)(
    "prices $address from an imported list of $service (skipped without ../shared/prices)",
    async ({ service, file, address, region, values, line, listed }) => {
      await sync({ vendor: "aws", service, source: join(SAMPLES, file), endpoint: null });

      const priced = graph(resource(address, values, { region: { name: region, from: "provider" } }));
      const options = { currency: "USD", usage: NO_USAGE, today: "2026-11-25", nonProduction: false };
      const [estimate] = await priceGraphs([priced], await openPriceBook(db), options);

      const components = estimate!.resources.flatMap(({ components: own, groups }) => [
        ...own,
        ...groups.flatMap((group) => group.components),
      ]);
      const found = components.find(({ component }) => line.test(component.name));
      expect(found, components.map(({ component, status }) => `${component.name}: ${status}`).join(", ")).toMatchObject({
        price: { source: "aws-price-list", amount: listed },
      });
    },
  );

  it("takes AWS's spot prices from its feed, and from a recorded history", async () => {
    const feed = `callback(${JSON.stringify(SPOT_FEED)});`;
    const endpoint = await started(
      httpEndpoint((request, response) => {
        if (request.url === "/spot.js") response.end(feed);
        else response.writeHead(404).end();
      }),
    );
    const history = join(folder, "history.json");
    await writeFile(history, JSON.stringify(SPOT_HISTORY));
    const wanted = { vendor: "aws", service: "AmazonEC2", region: "eu-west-1", spot: true, endpoint: endpoint.url } as const;
    const spot = { ...T2_MICRO, terms: { purchaseOption: "spot" } };

    await sync(wanted);
    const fromFeed = await amount(spot);
    await sync({ ...wanted, source: history });

    expect(fromFeed).toBe("0.0038 aws-spot-prices");
    // The latest of each zone are 0.004, 0.0041 and 0.005.
    expect(await amount(spot)).toBe("0.0041 aws-spot-prices");
  });
});

/** The package's prices of EC2 in eu-west-1. */
function embeddedEc2(): StoredFeed {
  const feed = embeddedFeed();
  return { ...feed, batches: wanted(feed.batches) };
}

async function* wanted(batches: StoredFeed["batches"]): AsyncGenerator<readonly StoredPrice[]> {
  for await (const batch of batches) yield batch.filter(({ service, region }) => service === "AmazonEC2" && region === "eu-west-1");
}

const SAMPLES = fileURLToPath(new URL("../../../../shared/prices/samples/aws/", import.meta.url));

const IMPORTED: readonly {
  service: string;
  file: string;
  address: string;
  region: string;
  values: Record<string, Json>;
  line: RegExp;
  listed: string;
}[] = [
  {
    service: "AmazonRDS",
    file: "bulk_AmazonRDS_eu-west-1.csv",
    address: "aws_db_instance.db",
    region: "eu-west-1",
    values: { engine: "mysql", instance_class: "db.m1.large", multi_az: true, allocated_storage: 10 },
    line: /^Database instance/,
    listed: "0.49",
  },
  {
    service: "AmazonDynamoDB",
    file: "bulk_AmazonDynamoDB_2016_trimmed.json",
    address: "aws_dynamodb_table.table",
    region: "eu-west-1",
    values: { billing_mode: "PROVISIONED", read_capacity: 10, write_capacity: 10 },
    line: /^Write capacity unit/,
    listed: "0.000735",
  },
  {
    service: "awskms",
    file: "bulk_awskms_2016_full.json",
    address: "aws_kms_key.key",
    region: "eu-west-1",
    values: {},
    line: /^Customer master key/,
    listed: "1",
  },
  {
    service: "AmazonRoute53",
    file: "bulk_AmazonRoute53_2016_full.json",
    address: "aws_route53_zone.zone",
    region: "eu-west-1",
    values: {},
    line: /^Hosted zone/,
    listed: "0.5",
  },
  {
    service: "AmazonEFS",
    file: "bulk_AmazonEFS.csv",
    address: "aws_efs_file_system.files",
    region: "eu-west-1",
    values: {},
    line: /^Storage \(standard\)/,
    listed: "0.32",
  },
  {
    service: "AWSLambda",
    file: "bulk_AWSLambda_eu-west-1.csv",
    address: "aws_lambda_function.function",
    region: "eu-west-1",
    values: { memory_size: 128 },
    line: /^Requests/,
    listed: "0.0000002",
  },
];

const SPOT_FEED = {
  vers: 0.01,
  config: {
    regions: [
      {
        region: "eu-ireland",
        instanceTypes: [
          {
            type: "generalPreviousGen",
            sizes: [
              {
                size: "t2.micro",
                valueColumns: [
                  { name: "linux", prices: { USD: "0.0038" } },
                  { name: "mswin", prices: { USD: "N/A*" } },
                ],
              },
            ],
          },
        ],
      },
      {
        region: "us-east",
        instanceTypes: [{ sizes: [{ size: "t2.micro", valueColumns: [{ name: "linux", prices: { USD: "0.0035" } }] }] }],
      },
    ],
  },
};

const SPOT_HISTORY = {
  SpotPriceHistory: [
    ["eu-west-1a", "0.0060", "2026-11-20T10:00:00Z"],
    ["eu-west-1a", "0.0040", "2026-11-24T10:00:00Z"],
    ["eu-west-1b", "0.0041", "2026-11-24T11:00:00Z"],
    ["eu-west-1c", "0.0050", "2026-11-23T11:00:00Z"],
    ["eu-west-2a", "0.0900", "2026-11-24T11:00:00Z"],
  ].map(([AvailabilityZone, SpotPrice, Timestamp]) => ({
    AvailabilityZone,
    InstanceType: "t2.micro",
    ProductDescription: "Linux/UNIX (Amazon VPC)",
    SpotPrice,
    Timestamp,
  })),
};

/** Lines that state a unit price, counted without the reader. */
function listedRows(text: string): number {
  const lines = text.split("\n").filter((line) => /^"?[A-Z0-9_]{8,}"?,"?[A-Z0-9]{10}"?,/.test(line));
  return new Set(lines.filter((line) => !/,"?Reserved"?,.*,"?Quantity"?,/.test(line))).size;
}

/** Unit prices of entries of GetProducts, without the upfront part of reservations. */
function unitPrices(entries: readonly object[]): number {
  const text = JSON.stringify(entries);
  return (text.match(/"pricePerUnit":\{/g) ?? []).length - (text.match(/"unit":"Quantity"/g) ?? []).length;
}

function catalogueRates(skus: readonly { serviceRegions: string[] }[]): number {
  return skus.reduce((sum, sku) => sum + sku.serviceRegions.length * (JSON.stringify(sku).match(/"startUsageAmount"/g) ?? []).length, 0);
}
