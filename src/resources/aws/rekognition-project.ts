import { defineResource, metered } from "../define.js";

const MINUTES_PER_HOUR = 60;

/** Custom Labels, which the price list has by the minute. */
export const rekognitionProject = defineResource({
  type: "aws_rekognition_project",
  source: "https://aws.amazon.com/rekognition/pricing/",
  usage: { monthly_training_hrs: "number", monthly_inference_hrs: "number" },

  components({ region, usage }) {
    const hours = (name: string, usagetype: string, quantity: number | undefined) =>
      metered(
        name,
        "hours",
        { vendor: "aws", service: "AmazonRekognition", family: null, region, attributes: { usagetype } },
        quantity === undefined ? undefined : quantity * MINUTES_PER_HOUR,
        { per: MINUTES_PER_HOUR },
      );
    return [
      hours("Custom Labels training", "minutestrained", usage.monthly_training_hrs),
      hours("Custom Labels inference", "inferenceminutes", usage.monthly_inference_hrs),
    ];
  },
});
