import { defineResource, metered } from "../define.js";

const SECONDS_PER_HOUR = 3600;

/** Custom models pay for the seconds of their training, and by the month for being kept. */
export const comprehendDocumentClassifier = defineResource({
  type: ["aws_comprehend_document_classifier", "aws_comprehend_entity_recognizer"],
  source: "https://aws.amazon.com/comprehend/pricing/",
  usage: { monthly_training_hrs: "number", stored_models: "number" },

  components({ type, region, usage }) {
    const model = type === "aws_comprehend_entity_recognizer" ? "EntityRecognizer" : "DocClassifier";
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "comprehend", family: null, region, attributes: { usagetype: `${model}-${usagetype}` } }) as const;
    const hours = usage.monthly_training_hrs;
    return [
      metered("Training", "hours", query("Time"), hours === undefined ? undefined : hours * SECONDS_PER_HOUR, { per: SECONDS_PER_HOUR }),
      metered("Model management", "models", query("Storage"), usage.stored_models),
    ];
  },
});
