import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "storage_gb", name: "Vector storage", unit: "GB", usagetype: "Vectors-TimedStorage-ByteHrs" },
  { key: "monthly_data_put_gb", name: "Vectors written", unit: "GB", usagetype: "Vectors-Put-Bytes" },
  { key: "monthly_queries", name: "Queries", unit: "1M queries", usagetype: "Vectors-QueryRequests", per: 1_000_000 },
];

export const s3vectorsVectorBucket = defineResource({
  type: "aws_s3vectors_vector_bucket",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonS3", region, METERS, usage);
  },
});
