import { expect, it } from "vitest";

import { serviceSettings } from "../../../src/config/service-settings.js";
import { InputError } from "../../../src/model/diagnostic.js";

it("needs nothing: the embedded database, on this machine only", () => {
  expect(serviceSettings({})).toEqual({
    database: null,
    dataDirectory: ".terratrim",
    redisUrl: null,
    host: "127.0.0.1",
    port: 3000,
    maxUploadBytes: 104_857_600,
    priceSync: { lists: [], hours: 24, endpoints: {} },
    gitHub: null,
  });
});

it("reads the price lists that are kept up to date", () => {
  const { priceSync } = serviceSettings({
    TERRATRIM_PRICE_SYNC: "aws/AmazonEC2/eu-west-1, azure/Virtual Machines/westeurope/spot,gcp/Compute Engine",
  });

  expect(priceSync.lists).toEqual([
    { vendor: "aws", service: "AmazonEC2", region: "eu-west-1", spot: false },
    { vendor: "azure", service: "Virtual Machines", region: "westeurope", spot: true },
    { vendor: "gcp", service: "Compute Engine", region: null, spot: false },
  ]);
  expect(() => serviceSettings({ TERRATRIM_PRICE_SYNC: "AmazonEC2" })).toThrow('"AmazonEC2", which is no price list');
});

it("takes one address for the service and the owner of the database, or two", () => {
  const url = "postgresql://app:x@db/terratrim";
  const ownerUrl = "postgresql://owner:x@db/terratrim";

  expect(serviceSettings({ DATABASE_URL: url }).database).toEqual({ url, ownerUrl: url });
  expect(serviceSettings({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }).database).toEqual({ url, ownerUrl });
});

it("takes an empty variable for an absent one", () => {
  expect(serviceSettings({ DATABASE_URL: "", PORT: "", REDIS_URL: "", GITHUB_TOKEN: "" })).toEqual(serviceSettings({}));
});

it.each([
  [{ PORT: "http" }, /PORT/],
  [{ PORT: "70000" }, /PORT/],
  [{ REDIS_URL: "localhost" }, /REDIS_URL/],
  [{ TERRATRIM_MAX_UPLOAD_MB: "-1" }, /TERRATRIM_MAX_UPLOAD_MB/],
  [{ DATABASE_OWNER_URL: "postgresql://o@db/x" }, /DATABASE_OWNER_URL/],
])("refuses %j and names the variable", (environment, name) => {
  expect(() => serviceSettings(environment)).toThrow(name);
});

it("never repeats a value, which may be a secret", () => {
  const read = () => serviceSettings({ DATABASE_URL: "mysql://root:hunter2@db" });

  expect(read).toThrow(InputError);
  expect(read).not.toThrow(/hunter2/);
});
