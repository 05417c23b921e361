import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/model/json.js";
import { attributesOf } from "../../../../src/model/resource.js";
import { readPlan } from "../../../../src/read/plan/plan.js";

const read = (document: JsonObject, environmentRegion?: string) =>
  readPlan({ format_version: "1.2", ...document }, { file: "plan.json", environmentRegion });

function change(
  address: string,
  {
    actions = ["create"],
    before = null,
    after = {},
    ...more
  }: JsonObject & { actions?: string[]; before?: JsonObject | null; after?: JsonObject | null },
): JsonObject {
  const [type = "", name = ""] = address.split(".").slice(-2);
  return {
    address,
    mode: "managed",
    type,
    name: name.replace(/\[.*/, ""),
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions, before, after },
    ...more,
  };
}

const addresses = (resources: readonly { address: string }[]): string[] => resources.map(({ address }) => address);

describe("readPlan", () => {
  it("counts a replaced resource once, and deleted, deposed, data and drifted ones not at all", () => {
    const { planned, prior } = read({
      resource_changes: [
        change("aws_instance.replaced", { actions: ["delete", "create"], before: { id: "i-1" }, after: {} }),
        change("aws_instance.deleted", { actions: ["delete"], before: { id: "i-2" }, after: null }),
        { ...change("aws_instance.replaced", { actions: ["delete"], before: { id: "i-0" }, after: null }), deposed: "0a1b2c3d" },
        { ...change("data.aws_ami.image", { actions: ["read"] }), mode: "data" },
        change("aws_instance.kept", { actions: ["no-op"], before: { id: "i-3" }, after: { id: "i-3" } }),
      ],
      resource_drift: [change("aws_instance.drifted", { actions: ["update"] })],
    });

    expect(addresses(planned.resources)).toEqual(["aws_instance.replaced", "aws_instance.kept"]);
    expect(addresses(prior?.resources ?? [])).toEqual(["aws_instance.replaced", "aws_instance.deleted", "aws_instance.kept"]);
  });

  it("tells a moved resource by its new address before and after", () => {
    const moved = {
      ...change("aws_instance.new", { actions: ["no-op"], before: { id: "i-1" }, after: { id: "i-1" } }),
      previous_address: "aws_instance.old",
    };
    const { planned, prior } = read({
      resource_changes: [moved],
      prior_state: {
        values: {
          root_module: {
            resources: [{ address: "aws_instance.old", mode: "managed", type: "aws_instance", name: "old", values: { id: "i-1" } }],
          },
        },
      },
    });

    expect(addresses(planned.resources)).toEqual(["aws_instance.new"]);
    expect(addresses(prior?.resources ?? [])).toEqual(["aws_instance.new"]);
  });

  it("does not take resources that a targeted plan leaves out for deleted ones", () => {
    const state = ["aws_instance.targeted", "aws_instance.other"].map((address) => ({
      address,
      mode: "managed",
      type: "aws_instance",
      name: address.split(".")[1] ?? "",
      values: {},
    }));
    const { prior } = read({
      resource_changes: [change("aws_instance.targeted", { actions: ["no-op"], before: {}, after: {} })],
      prior_state: { values: { root_module: { resources: state } } },
    });

    expect(addresses(prior?.resources ?? [])).toEqual(["aws_instance.targeted"]);
  });

  it("reads planned values where changes are missing", () => {
    const child = {
      address: 'module.a["x.y"]',
      resources: [
        {
          address: 'module.a["x.y"].aws_eip.ip[0]',
          mode: "managed",
          type: "aws_eip",
          name: "ip",
          index: 0,
          values: { domain: "vpc" },
          sensitive_values: { tags: true },
        },
      ],
    };
    const { planned, prior } = read({ planned_values: { root_module: { child_modules: [child] } } });

    expect(planned.resources[0]).toMatchObject({
      address: 'module.a["x.y"].aws_eip.ip[0]',
      module: 'module.a["x.y"]',
      index: 0,
      values: { domain: "vpc" },
      sensitive: { tags: true },
    });
    expect(prior).toBeNull();
  });

  it("completes the relative addresses that Terraform 0.12 writes", () => {
    const child = {
      address: "module.a",
      resources: [0, 1].map((index) => ({ address: "aws_eip.ip", mode: "managed", type: "aws_eip", name: "ip", index, values: {} })),
    };

    expect(addresses(read({ planned_values: { root_module: { child_modules: [child] } } }).planned.resources)).toEqual([
      "module.a.aws_eip.ip[0]",
      "module.a.aws_eip.ip[1]",
    ]);
  });

  it("keeps unknown and sensitive marks, in every form they are written", () => {
    const entry = change("aws_db_instance.db", {});
    const resource = (after_unknown: JsonObject | boolean, after_sensitive: JsonObject | boolean) => {
      const { planned } = read({
        resource_changes: [
          { ...entry, change: { actions: ["create"], before: null, after: { password: "x" }, after_unknown, after_sensitive } },
        ],
      });
      return attributesOf(planned.resources[0]!);
    };

    expect(resource({ engine: true }, {}).known("engine")).toBe(false);
    expect(resource({}, false).known("engine")).toBe(true);
    expect(resource({}, { password: true }).known("password")).toBe(false);
    expect(() => resource({}, { password: true }).string("password")).toThrow("password is sensitive");
  });

  it("tolerates junk and reports it with its place", () => {
    const { planned, diagnostics } = read({
      resource_changes: ["aws_instance.a", { type: "aws_eip", name: "b" }, change("aws_instance.c", {})],
    });

    expect(addresses(planned.resources)).toEqual(["aws_instance.c"]);
    expect(diagnostics.find(({ code }) => code === "entry-unreadable")?.detail).toContain("/resource_changes/0, /resource_changes/1.");
  });

  it("mentions forgotten resources, deferred changes and plans with errors", () => {
    const { diagnostics } = read({
      errored: true,
      deferred_changes: [{}],
      resource_changes: [change("aws_instance.a", { actions: ["forget"], before: {}, after: null })],
    });

    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(["plan-errored", "changes-deferred", "resource-forgotten"]));
  });
});

describe("the region of a planned resource", () => {
  const block = (expressions: JsonObject, more: JsonObject = {}) => ({
    name: "aws",
    full_name: "registry.terraform.io/hashicorp/aws",
    expressions,
    ...more,
  });
  const regions = (document: JsonObject, environment?: string) => {
    const { planned, diagnostics } = read(document, environment);
    return { regions: planned.resources.map(({ region }) => region), codes: diagnostics.map(({ code }) => code) };
  };
  const instance = change("aws_instance.a", {});

  it.each([
    [{ region: "eu-west-1" }, "eu-west-1"],
    [{ arn: "arn:aws:ec2:ap-south-1:123456789012:instance/i-1" }, "ap-south-1"],
  ])("is told by its own values %j", (after, name) => {
    const configuration = { provider_config: { aws: block({ region: { constant_value: "eu-north-1" } }) } };

    expect(regions({ resource_changes: [change("aws_instance.a", { after })], configuration })).toEqual({
      regions: [{ name, from: "resource" }],
      codes: [],
    });
  });

  it.each([
    [{ availability_zone: "us-gov-west-1a" }, "us-gov-west-1"],
    [{ availability_zone: "us-west-2-lax-1a" }, "us-west-2"],
  ])("is told by its zone %j where the provider does not say", (after, name) => {
    expect(
      regions({ resource_changes: [change("aws_instance.a", { after })], configuration: { provider_config: { aws: block({}) } } }),
    ).toEqual({
      regions: [{ name, from: "resource" }],
      codes: [],
    });
  });

  it.each([
    ["a constant", { region: { constant_value: "eu-north-1" } }, {}],
    ["a variable", { region: { references: ["var.region"] } }, { region: { value: "eu-north-1" } }],
    ["a variable's attribute", { region: { references: ["var.aws.region", "var.aws"] } }, { aws: { value: { region: "eu-north-1" } } }],
  ])("comes from the provider block by %s", (_, expressions, variables) => {
    expect(regions({ resource_changes: [instance], variables, configuration: { provider_config: { aws: block(expressions) } } })).toEqual({
      regions: [{ name: "eu-north-1", from: "provider" }],
      codes: [],
    });
  });

  it("comes from the default of a variable", () => {
    const configuration = {
      provider_config: { aws: block({ region: { references: ["var.region"] } }) },
      root_module: { variables: { region: { default: "eu-north-1" } } },
    };

    expect(regions({ resource_changes: [instance], configuration }).regions).toEqual([{ name: "eu-north-1", from: "provider" }]);
  });

  it("does not take a variable that an expression only uses for the region", () => {
    const configuration = { provider_config: { aws: block({ region: { references: ["var.environment"] } }) } };

    expect(regions({ resource_changes: [instance], variables: { environment: { value: "prod" } }, configuration }).codes).toEqual([
      "region-assumed",
    ]);
  });

  it("follows aliases and the providers of modules", () => {
    const configuration = {
      provider_config: {
        aws: block({ region: { constant_value: "eu-west-1" } }),
        "aws.us": block({ region: { constant_value: "us-west-2" } }, { alias: "us" }),
        "module.m:aws.eu": block({ region: { references: ["var.region"] } }, { module_address: "module.m", alias: "eu" }),
      },
      root_module: {
        resources: [
          { mode: "managed", type: "aws_instance", name: "a", provider_config_key: "aws" },
          { mode: "managed", type: "aws_instance", name: "b", provider_config_key: "aws.us" },
        ],
        module_calls: {
          m: {
            expressions: { region: { constant_value: "eu-central-1" } },
            module: {
              resources: [
                { mode: "managed", type: "aws_instance", name: "c", provider_config_key: "module.m:aws.eu" },
                { mode: "managed", type: "aws_instance", name: "d", provider_config_key: "module.m:aws" },
              ],
            },
          },
        },
      },
    };
    const inModule = (address: string) => ({ ...change(address, {}), module_address: "module.m" });
    const changes = [instance, change("aws_instance.b", {}), inModule("module.m.aws_instance.c"), inModule("module.m.aws_instance.d")];

    expect(regions({ resource_changes: changes, configuration }).regions.map((region) => region?.name)).toEqual([
      "eu-west-1",
      "us-west-2",
      "eu-central-1",
      "eu-west-1",
    ]);
  });

  it("is concluded from the other resources of the provider, and said so", () => {
    const placed = change("aws_instance.b", { after: { availability_zone: "sa-east-1c" } });

    expect(regions({ resource_changes: [instance, placed] }, "eu-west-1")).toEqual({
      regions: [
        { name: "sa-east-1", from: "provider" },
        { name: "sa-east-1", from: "resource" },
      ],
      codes: ["region-inferred"],
    });
  });

  it("is the environment's, or else assumed and reported once", () => {
    const two = [instance, change("aws_instance.b", {})];

    expect(regions({ resource_changes: two }, "eu-west-3")).toEqual({
      regions: [
        { name: "eu-west-3", from: "environment" },
        { name: "eu-west-3", from: "environment" },
      ],
      codes: [],
    });
    expect(regions({ resource_changes: two })).toEqual({
      regions: [
        { name: "us-east-1", from: "assumed" },
        { name: "us-east-1", from: "assumed" },
      ],
      codes: ["region-assumed"],
    });
  });

  it("is a Google resource's zone, and an Azure resource's location or that of its group", () => {
    const resources = [
      change("google_compute_instance.a", { after: { zone: "europe-west4-b" } }),
      change("google_storage_bucket.b", { after: { location: "EU" } }),
      change("azurerm_managed_disk.c", { after: { location: "West Europe" } }),
      change("azurerm_resource_group.g", { after: { name: "group", location: "northeurope" } }),
      change("azurerm_mssql_server.d", { after: { resource_group_name: "group" } }),
    ];

    expect(regions({ resource_changes: resources }).regions.map((region) => region?.name)).toEqual([
      "europe-west4",
      "eu",
      "westeurope",
      "northeurope",
      "northeurope",
    ]);
  });
});
