import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [
  { key: "monthly_reviewed_objects", name: "Objects reviewed", unit: "objects", usagetype: /A2I|AugmentedAI|HumanReview/i },
];

/** Amazon Augmented AI bills each object that people review; whoever reviews is paid apart. */
export const sagemakerFlowDefinition = defineResource({
  type: "aws_sagemaker_flow_definition",
  source: "https://aws.amazon.com/augmented-ai/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonSageMaker", region, METERS, usage);
  },
});
