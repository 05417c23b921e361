import { describe, expect, it } from "vitest";
import { NO_USAGE } from "../../../../src/model/usage.js";
import { createGraph } from "../../../../src/read/linked-graph.js";
import { evaluateRules } from "../../../../src/recommend/evaluate.js";
import { ecrLifecycleMissing } from "../../../../src/rules/aws/ecr-lifecycle-missing.js";
import { resource } from "../../../support/graph.js";
import { outcomeOf } from "../../../support/rule-case.js";

const policyOf = (untagged: number, images: number) =>
  JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: untagged },
        action: { type: "expire" },
      },
      {
        rulePriority: 2,
        selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: images },
        action: { type: "expire" },
      },
    ],
  });

describe("aws-ecr-lifecycle-missing", () => {
  it("adds a policy beside the repository", () => {
    const values = { name: "app" };

    expect(outcomeOf(ecrLifecycleMissing, { type: "aws_ecr_repository", values })).toEqual({
      "+aws_ecr_lifecycle_policy.this": { repository: { $ref: "aws_ecr_repository.this.name" }, policy: policyOf(14, 50) },
    });
    expect(outcomeOf(ecrLifecycleMissing, { type: "aws_ecr_repository", values, options: { untaggedDays: 1, keepImages: 5 } })).toEqual({
      "+aws_ecr_lifecycle_policy.this": { repository: { $ref: "aws_ecr_repository.this.name" }, policy: policyOf(1, 5) },
    });
  });

  it("passes a repository that has one", () => {
    const others = [resource("aws_ecr_lifecycle_policy.p", { repository: "app" })];

    expect(outcomeOf(ecrLifecycleMissing, { type: "aws_ecr_repository", values: { name: "app" }, others })).toBe("pass");
  });

  it("leaves repositories made by count to a person", () => {
    const others = [resource("aws_ecr_repository.many", { name: "app-0" }, { address: "aws_ecr_repository.many[0]", index: 0 })];
    const graph = createGraph(others);
    const options = { usage: NO_USAGE, today: "2026-11-01", places: [], nonProduction: false, productionWords: [] };

    expect(evaluateRules(graph, [ecrLifecycleMissing], options).skips).toMatchObject([
      { reason: "needs-review", detail: "count or for_each" },
    ]);
  });
});
