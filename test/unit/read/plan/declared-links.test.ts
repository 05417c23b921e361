import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/model/json.js";
import type { Resource, ResourceGraph } from "../../../../src/model/resource.js";
import { readPlan } from "../../../../src/read/plan/plan.js";

interface Entry {
  readonly address: string;
  readonly module?: string;
  readonly after?: JsonObject;
  readonly index?: string | number;
}

function graphOf(entries: readonly Entry[], root_module: JsonObject): ResourceGraph {
  const resource_changes = entries.map(({ address, module, after = {}, index }) => {
    const [type = "", name = ""] = address.slice(module === undefined ? 0 : module.length + 1).split(/[.[]/);
    return {
      address,
      mode: "managed",
      type,
      name,
      ...(index === undefined ? {} : { index }),
      ...(module === undefined ? {} : { module_address: module }),
      change: { actions: ["create"], before: null, after },
    };
  });
  return readPlan({ format_version: "1.2", resource_changes, configuration: { root_module } }, { file: "plan.json" }).planned;
}

const find = (graph: ResourceGraph, address: string): Resource => graph.resources.find((resource) => resource.address === address)!;
const targets = (graph: ResourceGraph, address: string, attribute: string): string[] =>
  graph.references(find(graph, address), attribute).map((target) => target.address);
const block = (type: string, name: string, expressions: JsonObject, more: JsonObject = {}): JsonObject => ({
  mode: "managed",
  type,
  name,
  expressions,
  ...more,
});

describe("references of a plan", () => {
  it("follow an expression to the resource that it names", () => {
    const graph = graphOf(
      [{ address: "aws_ecs_service.s" }, { address: "aws_ecs_task_definition.t" }, { address: "aws_ecs_task_definition.other" }],
      {
        resources: [
          block("aws_ecs_service", "s", {
            task_definition: { references: ["aws_ecs_task_definition.t.arn", "aws_ecs_task_definition.t"] },
          }),
        ],
      },
    );

    expect(targets(graph, "aws_ecs_service.s", "task_definition")).toEqual(["aws_ecs_task_definition.t"]);
    expect(
      graph.referrers(find(graph, "aws_ecs_task_definition.t"), "aws_ecs_service", "task_definition").map(({ address }) => address),
    ).toEqual(["aws_ecs_service.s"]);
    expect(graph.referrers(find(graph, "aws_ecs_task_definition.other"), "aws_ecs_service", "task_definition")).toEqual([]);
  });

  it("look into nested blocks", () => {
    const graph = graphOf([{ address: "aws_autoscaling_group.g" }, { address: "aws_launch_template.t" }], {
      resources: [
        block("aws_autoscaling_group", "g", {
          launch_template: [{ id: { references: ["aws_launch_template.t.id", "aws_launch_template.t"] } }],
        }),
      ],
    });

    expect(targets(graph, "aws_autoscaling_group.g", "launch_template")).toEqual(["aws_launch_template.t"]);
  });

  it("choose the instance with the same key, or the one that is written", () => {
    const subnets = [0, 1].flatMap((index) => [
      { address: `aws_subnet.s[${index}]`, index },
      { address: `aws_nat_gateway.n[${index}]`, index },
    ]);
    const graph = graphOf([...subnets, { address: "aws_nat_gateway.one" }], {
      resources: [
        block("aws_nat_gateway", "n", { subnet_id: { references: ["aws_subnet.s", "count.index"] } }),
        block("aws_nat_gateway", "one", { subnet_id: { references: ["aws_subnet.s[1].id", "aws_subnet.s[1]", "aws_subnet.s"] } }),
      ],
    });

    expect(targets(graph, "aws_nat_gateway.n[1]", "subnet_id")).toEqual(["aws_subnet.s[1]"]);
    expect(targets(graph, "aws_nat_gateway.one", "subnet_id")).toEqual(["aws_subnet.s[1]"]);
  });

  it("pass through variables and outputs of modules, staying in the same module instance", () => {
    const group = (module: string) => [
      { address: `${module}.aws_autoscaling_group.g`, module },
      { address: `${module}.aws_launch_template.t`, module },
    ];
    const graph = graphOf(
      [
        ...group('module.app["a.b"]'),
        ...group('module.app["c"]'),
        { address: "module.base.aws_vpc.v", module: "module.base" },
        { address: 'module.app["a.b"].aws_subnet.s', module: 'module.app["a.b"]' },
      ],
      {
        module_calls: {
          app: {
            expressions: { vpc: { references: ["module.base.vpc_id", "module.base"] } },
            module: {
              resources: [
                block("aws_autoscaling_group", "g", {
                  launch_template: [{ id: { references: ["aws_launch_template.t.id", "aws_launch_template.t"] } }],
                }),
                block("aws_subnet", "s", { vpc_id: { references: ["var.vpc"] } }),
              ],
            },
          },
          base: { module: { outputs: { vpc_id: { expression: { references: ["aws_vpc.v.id", "aws_vpc.v"] } } } } },
        },
      },
    );

    expect(targets(graph, 'module.app["a.b"].aws_autoscaling_group.g', "launch_template")).toEqual([
      'module.app["a.b"].aws_launch_template.t',
    ]);
    expect(targets(graph, 'module.app["a.b"].aws_subnet.s', "vpc_id")).toEqual(["module.base.aws_vpc.v"]);
  });

  it("say whether the configuration sets an attribute", () => {
    const graph = graphOf([{ address: "aws_ebs_volume.v" }, { address: "aws_ebs_volume.unlisted" }], {
      resources: [block("aws_ebs_volume", "v", { size: { constant_value: 8 } })],
    });

    expect(graph.isWritten?.(find(graph, "aws_ebs_volume.v"), "size")).toBe(true);
    expect(graph.isWritten?.(find(graph, "aws_ebs_volume.v"), "type")).toBe(false);
    expect(graph.isWritten?.(find(graph, "aws_ebs_volume.unlisted"), "type")).toBeUndefined();
  });

  it("say whether a block sets what is in it", () => {
    const graph = graphOf([{ address: "aws_instance.i" }], {
      resources: [block("aws_instance", "i", { root_block_device: [{ volume_size: { references: ["aws_ebs_volume.v.size"] } }] })],
    });
    const isWritten = (...path: [string, ...string[]]) => graph.isWritten?.(find(graph, "aws_instance.i"), ...path);

    expect(isWritten("root_block_device")).toBe(true);
    expect(isWritten("root_block_device", "volume_size")).toBe(true);
    expect(isWritten("root_block_device", "volume_type")).toBe(false);
    expect(isWritten("ebs_block_device", "volume_size")).toBe(false);
  });

  it("take what is made of variables alone for not written: it is unknown only where it is null", () => {
    const graph = graphOf(
      [
        { address: "module.m.aws_ebs_volume.plain", module: "module.m" },
        { address: "module.m.aws_ebs_volume.other", module: "module.m" },
        { address: "module.m.aws_ebs_volume.defaulted", module: "module.m" },
      ],
      {
        module_calls: {
          m: {
            expressions: { plain: { references: ["var.plain"] }, other: { references: ["aws_ebs_volume.o.size", "aws_ebs_volume.o"] } },
            module: {
              resources: ["plain", "other", "defaulted"].map((name) =>
                block("aws_ebs_volume", name, { size: { references: [`var.${name}`] } }),
              ),
            },
          },
        },
      },
    );
    const isWritten = (name: string) => graph.isWritten?.(find(graph, `module.m.aws_ebs_volume.${name}`), "size");

    expect(["plain", "other", "defaulted"].map(isWritten)).toEqual([false, true, false]);
  });
});
