import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_training_hrs", name: "Custom Labels training", unit: "hours", usagetype: "CustomLabels-Training" },
  { key: "monthly_inference_hrs", name: "Custom Labels inference", unit: "hours", usagetype: "CustomLabels-Inference" },
];

export const rekognitionProject = defineResource({
  type: "aws_rekognition_project",
  source: "https://aws.amazon.com/rekognition/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonRekognition", region, METERS, usage);
  },
});
