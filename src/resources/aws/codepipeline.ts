import { defineResource, fixed, metered } from "../define.js";

export const codepipeline = defineResource({
  type: "aws_codepipeline",
  source: "https://aws.amazon.com/codepipeline/pricing/",
  usage: { monthly_action_execution_mins: "number" },

  components({ region, attributes, usage }) {
    const pipeline = { vendor: "aws", service: "AWSCodePipeline", family: "AWS CodePipeline", region } as const;
    // V1 pipelines are charged a month, V2 by the minute that their actions run.
    if (attributes.string("pipeline_type", "V1") === "V2") {
      return metered(
        "Action execution",
        "minutes",
        { ...pipeline, attributes: { usagetype: "actionExecutionMinute" } },
        usage.monthly_action_execution_mins,
      );
    }
    return fixed("Active pipeline", "months", { ...pipeline, attributes: { usagetype: "activePipeline" } }, 1);
  },
});
