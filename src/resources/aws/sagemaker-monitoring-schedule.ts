import { defineResource, metered, type Part, type Related } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

/** What monitors an endpoint are processing jobs: hours of instances that the job's definition names. */
export const sagemakerMonitoringSchedule = defineResource({
  type: "aws_sagemaker_monitoring_schedule",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { monthly_processing_hrs: "number" },

  components(context): Part {
    const definition = context
      .references("monitoring_schedule_config")
      .find(({ type }) => type === "aws_sagemaker_data_quality_job_definition");
    const instanceType = definition ? jobInstance(definition) : null;
    if (instanceType === null) return null;
    return metered(
      `Monitoring jobs (${instanceType})`,
      "hours",
      sagemaker(context.region, `Processing:${instanceType}`),
      context.usage.monthly_processing_hrs,
    );
  },
});

function jobInstance({ attributes }: Related): string | null {
  const [cluster] = blocksOrNone(attributes, "job_resources").flatMap((resources) => blocksOrNone(resources, "cluster_config"));
  return cluster?.string("instance_type") ?? null;
}
