import type { ResourceContext } from "../../define.js";

/**
 * The capacity that Application Auto Scaling keeps for a dimension of a resource: what the usage file says of the target,
 * else its minimum; null where nothing scales it.
 */
export function autoscaledCapacity(context: ResourceContext<unknown>, dimension: string, resourceId: string | null): number | null {
  const referring = context.referrers("aws_appautoscaling_target", "resource_id");
  const targets = referring.length > 0 ? referring : context.all("aws_appautoscaling_target");
  for (const target of targets) {
    const { attributes, usage } = target;
    if (!attributes.known("scalable_dimension") || attributes.string("scalable_dimension") !== dimension) continue;
    if (
      referring.length === 0 &&
      !(resourceId !== null && attributes.known("resource_id") && attributes.string("resource_id") === resourceId)
    )
      continue;
    const capacity = usage["capacity"];
    return typeof capacity === "number" ? capacity : attributes.number("min_capacity");
  }
  return null;
}
