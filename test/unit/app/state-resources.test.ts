import { expect, it } from "vitest";

import { Scrubber } from "../../../src/app/scrub.js";
import { stateResources } from "../../../src/app/state-resources.js";
import type { JsonObject } from "../../../src/model/json.js";
import type { Resource } from "../../../src/model/resource.js";

function kept(provider: string, values: JsonObject, sensitive?: Resource["sensitive"]) {
  const resource: Resource = {
    address: "x_y.z",
    module: "",
    type: "x_y",
    name: "z",
    index: null,
    provider,
    region: null,
    values,
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  return stateResources([resource], new Scrubber([resource]))[0];
}

it.each([
  ["aws", { arn: "arn:aws:rds:eu-west-1:123456789012:db:main", id: "main" }, "123456789012", "arn:aws:rds:eu-west-1:123456789012:db:main"],
  ["aws", { arn: "arn:aws:s3:::bucket", id: "bucket" }, null, "arn:aws:s3:::bucket"],
  ["aws", { id: "vpc-1", owner_id: "123456789012" }, "123456789012", "vpc-1"],
  ["azurerm", { id: "/subscriptions/0000-ABCD/resourceGroups/g" }, "0000-abcd", "/subscriptions/0000-ABCD/resourceGroups/g"],
  [
    "google",
    { self_link: "https://www.googleapis.com/compute/v1/projects/p1/zones/z/instances/i" },
    "p1",
    "https://www.googleapis.com/compute/v1/projects/p1/zones/z/instances/i",
  ],
  ["google", { project: "p2", id: "i" }, "p2", "i"],
  ["random", { id: "abc" }, null, "abc"],
])("knows the account and the identifier of a resource of %s", (provider, values, account, cloudId) => {
  expect(kept(provider, values)).toMatchObject({ account, cloudId });
});

it("falls back to the address where the identifier is absent or sensitive", () => {
  expect(kept("aws", {})?.cloudId).toBe("x_y.z");
  expect(kept("random", { id: "the-password-itself" }, { id: true })?.cloudId).toBe("x_y.z");
});
