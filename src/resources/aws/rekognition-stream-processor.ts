import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_minutes", name: "Video streams analyzed", unit: "minutes", usagetype: "MinsOfLiveVideoProcessed" },
];

export const rekognitionStreamProcessor = defineResource({
  type: "aws_rekognition_stream_processor",
  source: "https://aws.amazon.com/rekognition/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonRekognition", region, METERS, usage);
  },
});
