import { defineResource, metered, type Part } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

/** A job runs once, for as long as its training takes, on every instance of its cluster. */
export const sagemakerTrainingJob = defineResource({
  type: "aws_sagemaker_training_job",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { training_hrs: "number" },

  components({ region, attributes, usage }): Part {
    return () => {
      const [cluster] = blocksOrNone(attributes, "resource_config");
      const instanceType = cluster?.string("instance_type") ?? null;
      if (!cluster || instanceType === null) return null;
      const instances = cluster.number("instance_count", 1);
      const hours = usage.training_hrs === undefined ? null : usage.training_hrs * instances;
      return metered(`Training (${instanceType})`, "hours", sagemaker(region, `Train:${instanceType}`), hours);
    };
  },
});
