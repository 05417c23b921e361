import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_training_hrs", name: "Training", unit: "hours", usagetype: "CustomTraining-Hours" },
  { key: "stored_models", name: "Model management", unit: "models", usagetype: "CustomModelManagement" },
];

export const comprehendDocumentClassifier = defineResource({
  type: ["aws_comprehend_document_classifier", "aws_comprehend_entity_recognizer"],
  source: "https://aws.amazon.com/comprehend/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonComprehend", region, METERS, usage);
  },
});
