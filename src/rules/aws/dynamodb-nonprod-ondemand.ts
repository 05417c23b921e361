import type { Resource, ResourceGraph } from "../../model/resource.js";
import { defineRule, pass, propose, skip, type ValueChange } from "../define.js";
import { stringOr } from "../provider-default.js";

export const dynamodbNonprodOndemand = defineRule({
  id: "aws-dynamodb-nonprod-ondemand",
  title: "Bill non-production tables by request",
  appliesTo: ["aws_dynamodb_table"],
  risk: "low",
  effect: "in-place",
  whenNot: "A table that is busy most of the day is cheaper with provisioned capacity. The free tier covers provisioned capacity only.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html",
  options: { minCapacity: 5 },

  evaluate(context) {
    const { attributes, graph, resource, nonProduction, options } = context;
    if (!nonProduction || stringOr(context, "billing_mode", "PROVISIONED") !== "PROVISIONED") return pass();
    const capacities = [attributes.number("read_capacity", 0), attributes.number("write_capacity", 0)];
    if (Math.max(...capacities) <= options.minCapacity) return pass();
    if (isScaled(graph, resource)) return skip("needs-review", "aws_appautoscaling_target");

    const changes: ValueChange[] = [{ path: ["billing_mode"], to: "PAY_PER_REQUEST" }];
    for (const name of ["read_capacity", "write_capacity"]) {
      if (attributes.has(name)) changes.push({ path: [name], to: undefined });
      attributes.blocks("global_secondary_index").forEach((index, position) => {
        if (index.has(name)) changes.push({ path: ["global_secondary_index", position, name], to: undefined });
      });
    }
    return propose(changes, "Capacity is paid for around the clock, and a non-production table rests most of the time.", {
      evidence: [`${capacities[0] ?? 0} read and ${capacities[1] ?? 0} write units are provisioned.`],
    });
  },
});

/** A scaling target names its table in text, `table/orders`, which no reference shows once it is applied. */
function isScaled(graph: ResourceGraph, table: Resource): boolean {
  if (graph.referrers(table, "aws_appautoscaling_target", "resource_id").length > 0) return true;
  const { name } = table.values;
  const id = typeof name === "string" ? `table/${name}` : null;
  return graph.resources.some(({ type, values }) => type === "aws_appautoscaling_target" && values["resource_id"] === id);
}
