import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/model/json.js";
import { attributesOf } from "../../../../src/model/resource.js";
import { readState } from "../../../../src/read/state/state.js";

const raw = (...resources: JsonObject[]) =>
  readState({ version: 4, serial: 1, terraform_version: "1.9.0", resources }, { file: "terraform.tfstate" });

function entry(type: string, name: string, instances: JsonObject[], more: JsonObject = {}): JsonObject {
  return { mode: "managed", type, name, provider: 'provider["registry.terraform.io/hashicorp/aws"]', instances, ...more };
}

describe("readState", () => {
  it("reads every instance with its address, and leaves out data sources and deposed objects", () => {
    const { planned, kind, terraformVersion } = raw(
      entry(
        "aws_instance",
        "web",
        [
          { index_key: 0, attributes: { id: "i-0" } },
          { index_key: 1, attributes: { id: "i-1" }, status: "tainted" },
        ],
        { each: "list" },
      ),
      entry(
        "aws_instance",
        "each",
        [
          { index_key: 'a."b', attributes: { id: "i-2" } },
          { deposed: "0a1b2c3d", attributes: { id: "i-3" } },
        ],
        { module: 'module.m["x.y"]' },
      ),
      { ...entry("aws_ami", "image", [{ attributes: {} }]), mode: "data" },
    );

    expect(planned.resources.map(({ address, module, index }) => [address, module, index])).toEqual([
      ["aws_instance.web[0]", "", 0],
      ["aws_instance.web[1]", "", 1],
      ['module.m["x.y"].aws_instance.each["a.\\"b"]', 'module.m["x.y"]', 'a."b'],
    ]);
    expect([kind, terraformVersion]).toEqual(["state", "1.9.0"]);
  });

  it("hides sensitive attributes by their paths", () => {
    const path = (...steps: (string | number)[]) =>
      steps.map((step) =>
        typeof step === "string" ? { type: "get_attr", value: step } : { type: "index", value: { value: step, type: "number" } },
      );
    const attributes = { password: "hunter2", user: "app", login: [{ name: "a", secret: "s" }] };
    const [database] = raw(
      entry("aws_db_instance", "db", [{ attributes, sensitive_attributes: [path("password"), path("login", 0, "secret")] }]),
    ).planned.resources;
    const values = attributesOf(database!);

    expect(() => values.string("password")).toThrow("sensitive");
    expect(() => values.block("login")?.string("secret")).toThrow("sensitive");
    expect([values.string("user"), values.block("login")?.string("name")]).toEqual(["app", "a"]);
  });

  it("builds the tree that attributes_flat was flattened from", () => {
    const flat = {
      id: "i-1",
      "root_block_device.#": "1",
      "root_block_device.0.volume_size": "8",
      "security_groups.#": "1",
      "security_groups.1234567": "sg-1",
      "tags.%": "1",
      "tags.Env.Name": "x",
    };
    const [instance] = raw(entry("aws_instance", "old", [{ attributes_flat: flat }])).planned.resources;
    const values = attributesOf(instance!);

    expect(values.block("root_block_device")?.number("volume_size")).toBe(8);
    expect(values.strings("security_groups")).toEqual(["sg-1"]);
  });

  it("links by what a resource depends on, where values alone are not enough", () => {
    const graph = raw(
      entry("aws_autoscaling_group", "g", [{ attributes: { launch_configuration: "web" }, dependencies: ["aws_launch_configuration.b"] }]),
      entry("aws_launch_configuration", "a", [{ attributes: { id: "web", name: "web" } }]),
      entry("aws_launch_configuration", "b", [{ attributes: { id: "web", name: "web" } }]),
    ).planned;

    expect(graph.references(graph.resources[0]!, "launch_configuration").map(({ address }) => address)).toEqual([
      "aws_launch_configuration.b",
    ]);
  });

  it("keeps the regions of provider aliases apart", () => {
    const block = (type: string, name: string, alias: string, attributes: JsonObject) =>
      entry(type, name, [{ attributes }], { provider: `provider["registry.terraform.io/hashicorp/aws"]${alias}` });
    const { planned } = raw(
      block("aws_instance", "a", "", { id: "1", arn: "arn:aws:ec2:eu-west-1:123456789012:instance/i-1" }),
      block("aws_eip", "b", "", { id: "2" }),
      block("aws_instance", "c", ".us", { id: "3", arn: "arn:aws:ec2:us-west-2:123456789012:instance/i-3" }),
      block("aws_eip", "d", ".us", { id: "4" }),
    );

    expect(planned.resources.map(({ region }) => region?.name)).toEqual(["eu-west-1", "eu-west-1", "us-west-2", "us-west-2"]);
  });

  it("says that a state without attributes has nothing to price", () => {
    expect(raw(entry("aws_instance", "a", [{ attributes: { id: "i-1" } }])).diagnostics.map(({ code }) => code)).toContain("state-pruned");
  });

  it("reads show -json", () => {
    const resources = [
      {
        address: "aws_instance.a",
        mode: "managed",
        type: "aws_instance",
        name: "a",
        values: { id: "i-1", instance_type: "t3.micro" },
        sensitive_values: { user_data: true },
      },
    ];
    const { planned } = readState({ format_version: "1.0", values: { root_module: { resources } } }, { file: "state.json" });

    expect(planned.resources[0]).toMatchObject({
      address: "aws_instance.a",
      values: { instance_type: "t3.micro" },
      sensitive: { user_data: true },
    });
  });
});
