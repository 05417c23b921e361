import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { PriceSyncSettings } from "../../../src/config/service-settings.js";
import { startPriceJob } from "../../../src/server/price-job.js";
import { awsEndpoint, ec2Files, sample, type Endpoint } from "../../support/price-endpoints.js";
import { runService, type RunningService } from "../../support/running-service.js";
import { asSuperuser, startEmbedded, type TestServer } from "../../support/stores.js";

const LIST = { vendor: "aws", service: "AmazonEC2", region: "eu-west-1", spot: false } as const;
const FEED = "aws AmazonEC2 eu-west-1";
const EC2 = sample("bulk_AmazonEC2_eu-west-1.csv");
const PLAN = {
  format_version: "1.2",
  terraform_version: "1.9.0",
  planned_values: {
    root_module: {
      resources: [
        {
          address: "aws_instance.web",
          mode: "managed",
          type: "aws_instance",
          name: "web",
          provider_name: "registry.terraform.io/hashicorp/aws",
          values: { instance_type: "t2.micro" },
        },
      ],
    },
  },
  configuration: { provider_config: { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } } },
};

interface Status {
  readonly priceBook: string;
  readonly shards: readonly object[];
  readonly syncs: readonly { readonly feed: string; readonly status: string; readonly snapshotId: number | null }[];
}

describe("the service with price lists to follow", () => {
  let server: TestServer;
  let service: RunningService;
  let endpoint: Endpoint;
  let priceSync: PriceSyncSettings;
  let before: { readonly id: string; readonly monthlyCost: string; readonly priceBook: string };

  beforeAll(async () => {
    server = await startEmbedded();
    endpoint = await awsEndpoint(ec2Files(EC2));
    priceSync = { lists: [LIST], hours: 24, firstAfter: 0, endpoints: { aws: endpoint.url } };
    service = await runService(server);
    before = await estimate();
    // Imports the whole snapshot.
  }, 300_000);
  afterAll(async () => {
    await service.stop();
    await endpoint.stop();
    await server.stop();
  });

  async function estimate(query = ""): Promise<typeof before> {
    const response = await service.request(`/v1/estimates?name=web${query}`, { method: "POST", body: JSON.stringify(PLAN) });
    expect(response.status).toBe(201);
    return (await response.json()) as typeof before;
  }

  async function status(): Promise<Status> {
    return (await (await service.request("/v1/prices?vendor=aws")).json()) as Status;
  }

  it("synchronizes them, once for several processes, and shows it", async () => {
    const settings = { priceSync, dataDirectory: await mkdtemp(join(tmpdir(), "prices-")) };
    const logged: { level: string; fields: Readonly<Record<string, unknown>> | undefined }[] = [];
    const log = (level: string, _: string, fields?: Readonly<Record<string, unknown>>) => void logged.push({ level, fields });

    const stops = [1, 2].map(() => startPriceJob(settings, service.database.ownerUrl, log));
    while (logged.length < 2) await wait(20);
    for (const stop of stops) await stop();

    expect(logged).toMatchObject([{ level: "info" }, { level: "info" }]);
    const imports = await asSuperuser(service.database, "SELECT count(*)::int AS n FROM price_snapshots WHERE source = $1", [FEED]);
    expect(imports[0]?.["n"]).toBe(1);

    expect((await status()).syncs).toMatchObject([{ feed: FEED, status: "done" }]);
  });

  it("repeats an earlier estimate to the cent, and prices a new one with the new prices", async () => {
    const now = await estimate();
    const again = await estimate(`&prices_of=${before.id}`);

    // The package lists 0.0126 an hour, the synchronized list 0.013.
    expect(now.priceBook).not.toBe(before.priceBook);
    expect(now.monthlyCost).not.toBe(before.monthlyCost);
    expect(again).toMatchObject({ monthlyCost: before.monthlyCost, priceBook: before.priceBook });
  });

  it("answers 404 to an estimate that is not the caller's", async () => {
    const response = await service.request("/v1/estimates?prices_of=00000000-0000-7000-8000-000000000000", {
      method: "POST",
      body: JSON.stringify(PLAN),
    });

    expect(response.status).toBe(404);
  });

  it("keeps the prices and says why when a list cannot be had", async () => {
    const closed = { ...priceSync, endpoints: { aws: "http://127.0.0.1:9" } };
    const logged: string[] = [];
    const inForce = (await status()).priceBook;

    const stop = startPriceJob(
      { priceSync: closed, dataDirectory: "unused" },
      service.database.ownerUrl,
      (level) => void logged.push(level),
    );
    while (logged.length === 0) await wait(50);
    await stop();

    expect(logged).toEqual(["error"]);
    expect(await status()).toMatchObject({ priceBook: inForce, syncs: [{ feed: FEED, status: "failed" }] });
  });
});

it("describes every setting of the job", () => {
  const text = readFileSync(new URL("../../../docs/service.md", import.meta.url), "utf8");

  for (const name of ["TERRATRIM_PRICE_SYNC", "TERRATRIM_PRICE_SYNC_HOURS", "TERRATRIM_AWS_PRICES_URL"]) expect(text).toContain(name);
});
