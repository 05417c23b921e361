import { describe, expect, it } from "vitest";
import { createGraph } from "../../../src/read/linked-graph.js";
import { resource } from "../../support/graph.js";

const link = (from: ReturnType<typeof resource>, attribute: string, ...others: ReturnType<typeof resource>[]): string[] =>
  createGraph([from, ...others])
    .references(from, attribute)
    .map(({ address }) => address);

describe("links by equal values", () => {
  it("take generated ids and ARNs wherever they stand", () => {
    const vpc = resource("aws_vpc.v", { id: "vpc-0a1b2c3d4e" });
    const task = resource("aws_ecs_task_definition.t", { arn: "arn:aws:ecs:eu-west-1:123456789012:task-definition/t:1" });

    expect(link(resource("aws_thing.x", { network: [{ where: "vpc-0a1b2c3d4e" }] }), "network", vpc)).toEqual(["aws_vpc.v"]);
    expect(
      link(
        resource("aws_ecs_service.s", { task_definition: "arn:aws:ecs:eu-west-1:123456789012:task-definition/t:1" }),
        "task_definition",
        task,
      ),
    ).toEqual(["aws_ecs_task_definition.t"]);
  });

  it("take a plain name only for the kind of thing that the attribute speaks of", () => {
    const bucket = resource("aws_s3_bucket.logs", { id: "logs", bucket: "logs" });
    const topic = resource("aws_sns_topic.logs", { name: "logs" });
    const versioning = resource("aws_s3_bucket_versioning.logs", { bucket: "logs" });

    expect(link(resource("aws_s3_bucket_lifecycle_configuration.l", { bucket: "logs" }), "bucket", bucket, topic, versioning)).toEqual([
      "aws_s3_bucket.logs",
    ]);
  });

  it("prefer the thing of the same service when a name is shared", () => {
    const ecs = resource("aws_ecs_cluster.c", { name: "prod", id: "prod" });
    const eks = resource("aws_eks_cluster.c", { name: "prod", id: "prod" });

    expect(link(resource("aws_ecs_service.s", { cluster: "prod" }), "cluster", eks, ecs)).toEqual(["aws_ecs_cluster.c"]);
  });

  it("take a plain name inside a block for a thing that the state says the resource depends on", () => {
    const job = resource("aws_sagemaker_data_quality_job_definition.q", { name: "quality" });
    const topic = resource("aws_sns_topic.q", { name: "quality" });
    const schedule = resource("aws_sagemaker_monitoring_schedule.q", {
      monitoring_schedule_config: [{ monitoring_job_definition_name: "quality" }],
    });
    const declared = { targets: () => [], isWritten: () => undefined, dependsOn: (_: unknown, target: typeof job) => target === job };

    const graph = createGraph([schedule, job, topic], () => declared);

    expect(graph.references(schedule, "monitoring_schedule_config")).toEqual([job]);
  });

  it("never link a resource with itself", () => {
    expect(link(resource("aws_rds_cluster.c", { id: "main", cluster_identifier: "main" }), "cluster_identifier")).toEqual([]);
  });
});
