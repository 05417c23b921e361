import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_sd_minutes", name: "SD output", unit: "minutes", usagetype: "ets-sd-success" },
  { key: "monthly_hd_minutes", name: "HD output", unit: "minutes", usagetype: "ets-hd-success" },
  { key: "monthly_audio_minutes", name: "Audio output", unit: "minutes", usagetype: "ets-audio-success" },
];

export const elastictranscoderPipeline = defineResource({
  type: "aws_elastictranscoder_pipeline",
  source: "https://aws.amazon.com/elastictranscoder/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonETS", region, METERS, usage);
  },
});
