import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_agent_assessments", name: "Agent assessments", unit: "assessments", usagetype: "agent-assessments" },
];

export const inspectorAssessmentTemplate = defineResource({
  type: "aws_inspector_assessment_template",
  source: "https://aws.amazon.com/inspector/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonInspector", region, METERS, usage);
  },
});
