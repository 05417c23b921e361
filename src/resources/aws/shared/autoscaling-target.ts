import type { Related, ResourceContext } from "../../define.js";

const TYPE = "aws_appautoscaling_target";

/**
 * The capacity that Application Auto Scaling keeps for a dimension of a resource: what the usage file says of the target,
 * else its minimum; null where nothing scales it. `resourceId` is how a target names the resource in plain text, null where that is not
 * known; `part` is the end of the name of a part of it, such as an index.
 */
export function autoscaledCapacity(
  context: ResourceContext<unknown>,
  dimension: string,
  resourceId: string | null,
  part = "",
): number | null {
  const referring = context.referrers(TYPE, "resource_id");
  const isNamed = (target: Related) =>
    referring.length > 0 ? part === "" || names(target, (id) => id.endsWith(part)) : names(target, (id) => id === `${resourceId}${part}`);
  const candidates = referring.length > 0 ? referring : resourceId === null ? [] : context.all(TYPE);
  const target = candidates.find((candidate) => scales(candidate, dimension) && isNamed(candidate));
  if (!target) return null;
  const capacity = target.usage["capacity"];
  return typeof capacity === "number" ? capacity : target.attributes.number("min_capacity");
}

function scales({ attributes }: Related, dimension: string): boolean {
  return attributes.known("scalable_dimension") && attributes.string("scalable_dimension") === dimension;
}

function names({ attributes }: Related, matches: (id: string) => boolean): boolean {
  return attributes.known("resource_id") && matches(attributes.string("resource_id", ""));
}
