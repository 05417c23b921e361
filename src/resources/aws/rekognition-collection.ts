import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "stored_faces", name: "Face vectors stored", unit: "1k faces", usagetype: "FaceVectorsStored", per: 1_000 },
  { key: "monthly_images", name: "Images analyzed", unit: "1k images", usagetype: "Group1-ImagesProcessed", per: 1_000 },
];

export const rekognitionCollection = defineResource({
  type: "aws_rekognition_collection",
  source: "https://aws.amazon.com/rekognition/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonRekognition", region, METERS, usage);
  },
});
