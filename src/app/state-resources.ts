import type { Json } from "../model/json.js";
import type { Resource } from "../model/resource.js";
import { tagsOf } from "../price/tags.js";
import type { StateResource } from "./ports.js";
import type { Scrubber } from "./scrub.js";

/** The resources of a state as they are kept: by the identifier of the cloud, without secrets. */
export function stateResources(resources: readonly Resource[], scrubber: Scrubber): StateResource[] {
  return resources.map((resource) => ({
    address: resource.address,
    type: resource.type,
    provider: resource.provider,
    account: accountOf(resource),
    cloudId: cloudIdOf(resource),
    region: resource.region?.name ?? null,
    properties: scrubber.resource(resource),
    tags: scrubber.document(tagsOf(resource) ?? {}),
  }));
}

/** The longest-lived name that the cloud knows: ARN, self link, id; the address where the state has none of them. */
function cloudIdOf({ values, sensitive, address }: Resource): string {
  for (const name of ["arn", "self_link", "id"]) {
    const id = text(values[name]);
    if (id !== null && !isMarked(sensitive, name) && id.length <= 2_000) return id;
  }
  return address;
}

function accountOf({ provider, values }: Resource): string | null {
  switch (provider) {
    case "aws":
    case "awscc":
      return match(values["arn"], /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/) ?? match(values["owner_id"], /^(\d{12})$/);
    case "azurerm":
      return match(values["id"], /^\/subscriptions\/([^/]+)/i)?.toLowerCase() ?? null;
    case "google":
      return text(values["project"]) ?? match(values["self_link"], /\/projects\/([^/]+)/);
    default:
      return null;
  }
}

function match(value: Json | undefined, pattern: RegExp): string | null {
  return typeof value === "string" ? (pattern.exec(value)?.[1] ?? null) : null;
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function isMarked(sensitive: Resource["sensitive"], name: string): boolean {
  if (typeof sensitive !== "object") return sensitive === true;
  return !Array.isArray(sensitive) && sensitive[name] === true;
}
