import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly } from "../define.js";
import { blocksOrNone, required } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

/** An app of Studio runs until somebody stops it; the servers that draw its pages are free. */
export const sagemakerApp = defineResource({
  type: "aws_sagemaker_app",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    const [resources] = blocksOrNone(attributes, "resource_spec");
    const instanceType = resources ? required(resources, "instance_type") : "system";
    if (instanceType === "system") return null;
    const hours = usage.monthly_hrs;
    return hourly(
      `Studio app (${instanceType})`,
      sagemaker(region, `Studio:${APPS.get(attributes.string("app_type", "")) ?? "KernelGateway"}-${instanceType}`),
      1,
      {
        hours: hours ?? HOURS_PER_MONTH,
        usageBased: hours !== undefined,
      },
    );
  },
});

/** How usage types name the kinds of app. */
const APPS = new Map([
  ["JupyterLab", "JupyterLab"],
  ["CodeEditor", "CodeEditor"],
  ["RStudioServerPro", "RStudio"],
]);
