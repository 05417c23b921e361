import { defineRule, pass, propose, skip } from "../define.js";

export const ecrLifecycleMissing = defineRule({
  id: "aws-ecr-lifecycle-missing",
  title: "Let old images expire",
  appliesTo: ["aws_ecr_repository"],
  risk: "low",
  effect: "none",
  whenNot: "Images that run but were pushed long ago must be among those that are kept.",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
  options: { untaggedDays: 14, keepImages: 50 },
  saves: "usage",

  evaluate({ resource, graph, options }) {
    if (graph.referrers(resource, "aws_ecr_lifecycle_policy", "repository").length > 0) return pass();
    // One policy for each instance would need the repository's own count or for_each.
    if (resource.index !== null) return skip("needs-review", "count or for_each");

    const untagged = { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: options.untaggedDays };
    // A selection of any tag must come last.
    const any = { tagStatus: "any", countType: "imageCountMoreThan", countNumber: options.keepImages };
    const policy = {
      rules: [untagged, any].map((selection, index) => ({ rulePriority: index + 1, selection, action: { type: "expire" } })),
    };
    const local = resource.module === "" ? resource.address : resource.address.slice(resource.module.length + 1);
    const addition = {
      type: "aws_ecr_lifecycle_policy",
      name: resource.name,
      module: resource.module,
      region: resource.region?.name ?? null,
      attributes: { repository: { $ref: `${local}.name` }, policy: JSON.stringify(policy) },
      beside: resource.address,
    };
    return propose([], "Every image that was ever pushed is stored and charged.", { additions: [addition] });
  },
});
