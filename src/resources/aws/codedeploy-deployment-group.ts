import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [
  { key: "monthly_on_premises_updates", name: "Updates of on-premises instances", unit: "updates", usagetype: /OnPrem/i },
];

/** Deployments to EC2, Lambda and ECS are free; each update of a server of your own is billed. */
export const codedeployDeploymentGroup = defineResource({
  type: "aws_codedeploy_deployment_group",
  source: "https://aws.amazon.com/codedeploy/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSCodeDeploy", region, METERS, usage);
  },
});
