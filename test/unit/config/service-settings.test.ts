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
    gitHub: null,
  });
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
