import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, metered } from "../define.js";
import { numberOr, required } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

const DEFAULT_NOTEBOOK_GB = 5;

export const sagemakerNotebookInstance = defineResource({
  type: "aws_sagemaker_notebook_instance",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    const instanceType = required(attributes, "instance_type");
    return [
      hourly(`Notebook (${instanceType})`, sagemaker(region, `Notebk:${instanceType}`), 1, {
        hours: usage.monthly_hrs ?? HOURS_PER_MONTH,
        usageBased: usage.monthly_hrs !== undefined,
      }),
      () =>
        metered(
          "Notebook storage",
          "GB",
          sagemaker(region, "Notebk:VolumeUsage.gp2"),
          numberOr(attributes, "volume_size", DEFAULT_NOTEBOOK_GB),
          { usageBased: false },
        ),
    ];
  },
});
