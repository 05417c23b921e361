import type { Json, JsonObject, Mask } from "../../src/model/json.js";
import type { Resource, ResourceGraph } from "../../src/model/resource.js";

/**
 * The plan (terraform show -json) that Terraform would make of a configuration that was read from source: the same values, the same
 * unknown ones, and the expressions with what they refer to.
 */
export function planOf(graph: ResourceGraph): JsonObject {
  const regions = [...new Set(graph.resources.map(providerKey))];
  return {
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: { resources: graph.resources.map(plannedResource) } },
    resource_changes: graph.resources.map((resource) => ({
      ...identity(resource),
      change: { actions: ["create"], before: null, after: { ...resource.values }, after_unknown: maskJson(resource.unknown) ?? {} },
    })),
    configuration: {
      provider_config: Object.fromEntries(
        regions.map((key) => {
          const [name = "", region = ""] = key.split(".");
          return [key, { name, alias: region, expressions: { region: { constant_value: region } } }];
        }),
      ),
      root_module: {
        resources: graph.resources.map((resource) => ({
          ...identity(resource),
          provider_config_key: providerKey(resource),
          expressions: expressionsOf(graph, resource),
        })),
      },
    },
  };
}

/** The raw state (version 4) after that plan was applied: every reference has become the ARN of what it refers to. */
export function stateOf(graph: ResourceGraph): JsonObject {
  return {
    version: 4,
    terraform_version: "1.9.0",
    serial: 1,
    lineage: "00000000-0000-0000-0000-000000000000",
    outputs: {},
    resources: graph.resources.map((resource) => {
      const { type, name } = resource;
      const targets = namesOf(resource).flatMap((attribute) => graph.references(resource, attribute));
      return {
        mode: "managed",
        type,
        name,
        provider: `provider["registry.terraform.io/hashicorp/${resource.provider}"]`,
        instances: [
          {
            schema_version: 0,
            attributes: appliedValues(graph, resource),
            dependencies: [...new Set(targets.map((target) => `${target.type}.${target.name}`))],
          },
        ],
      };
    }),
  };
}

function identity({ address, type, name, provider }: Resource): JsonObject {
  return { address, mode: "managed", type, name, provider_name: `registry.terraform.io/hashicorp/${provider}` };
}

function plannedResource(resource: Resource): JsonObject {
  return { ...identity(resource), schema_version: 0, values: { ...resource.values } };
}

function providerKey({ provider, region }: Resource): string {
  return `${provider}.${region?.name ?? ""}`;
}

function namesOf({ values, unknown }: Resource): string[] {
  return [...new Set([...Object.keys(values), ...Object.keys(typeof unknown === "object" ? unknown : {})])];
}

function expressionsOf(graph: ResourceGraph, resource: Resource): JsonObject {
  const expressions: Record<string, Json> = {};
  for (const attribute of namesOf(resource)) {
    const references = graph.references(resource, attribute).flatMap(({ address }) => [`${address}.id`, address]);
    const value = resource.values[attribute];
    const isBlock = Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
    const expression = references.length > 0 ? { references } : { constant_value: value ?? null };
    expressions[attribute] = isBlock && references.length > 0 ? [{ nested: expression }] : expression;
  }
  return expressions;
}

function maskJson(mask: Mask | undefined): Json | undefined {
  return mask; // a mask is made of booleans, lists and objects
}

/** Ends in the name that the resource has in AWS, as ARNs do; ids are ARNs here. */
function arnOf({ type, name, region, values }: Resource): string {
  return `arn:aws:${type.split("_")[1] ?? ""}:${region?.name ?? ""}:123456789012:${type}/${typeof values["name"] === "string" ? values["name"] : name}`;
}

function appliedValues(graph: ResourceGraph, resource: Resource): JsonObject {
  const values: Record<string, Json> = {};
  for (const attribute of namesOf(resource)) {
    const targets = [...graph.references(resource, attribute)];
    const mask = typeof resource.unknown === "object" && !Array.isArray(resource.unknown) ? resource.unknown[attribute] : resource.unknown;
    values[attribute] = filled(resource.values[attribute] ?? null, mask, targets);
  }
  return { ...values, id: arnOf(resource), arn: arnOf(resource) };
}

/** The value with everything unknown replaced by the name of what is referred to, in the order of the references. */
function filled(value: Json, mask: Mask | undefined, targets: Resource[]): Json {
  if (mask === undefined) return value;
  if (mask === true) {
    const target = targets.length > 1 ? targets.shift() : targets[0];
    return target === undefined ? value : arnOf(target);
  }
  if (Array.isArray(mask)) {
    const items = Array.isArray(value) ? value : mask.map(() => null);
    return items.map((item, index) => filled(item, mask[index] || undefined, targets));
  }
  if (typeof mask !== "object") return value;
  const object = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const keys = [...new Set([...Object.keys(object), ...Object.keys(mask)])];
  return Object.fromEntries(keys.map((key) => [key, filled(object[key] ?? null, mask[key] || undefined, targets)]));
}
