import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_in_gb", name: "Data ingested", unit: "GB", usagetype: "DataIn-Bytes" },
  { key: "monthly_data_out_gb", name: "Data consumed", unit: "GB", usagetype: "DataOut-Bytes" },
  { key: "storage_gb", name: "Storage", unit: "GB", usagetype: "TimedStorage-ByteHrs" },
];

export const kinesisVideoStream = defineResource({
  type: "aws_kinesis_video_stream",
  source: "https://aws.amazon.com/kinesis/video-streams/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonKinesisVideo", region, METERS, usage);
  },
});
