import type { Json } from "../../model/json.js";
import { defineRule, pass, propose } from "../define.js";

export const efsLifecycleIa = defineRule({
  id: "aws-efs-lifecycle-ia",
  title: "Move cold files to Infrequent Access",
  appliesTo: ["aws_efs_file_system"],
  risk: "low",
  effect: "in-place",
  whenNot:
    "Reading a cold file costs by the gigabyte and is a little slower at first. Files that are all read every month stay in standard storage.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html",
  options: { transition: "AFTER_30_DAYS" },
  saves: "usage",

  evaluate({ attributes, options }) {
    const policies = attributes.blocks("lifecycle_policy");
    if (policies.some((policy) => policy.has("transition_to_ia"))) return pass();

    // Each transition is a block of its own.
    const added: Json[] = [{ transition_to_ia: options.transition }];
    if (!policies.some((policy) => policy.has("transition_to_primary_storage_class")))
      added.push({ transition_to_primary_storage_class: "AFTER_1_ACCESS" });
    const changes = added.map((to, index) => ({ path: ["lifecycle_policy", policies.length + index], to }));
    return propose(changes, "Files that nobody reads stay in the dearest storage class.");
  },
});
