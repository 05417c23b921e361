import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_returned_gb", name: "Data returned", unit: "GB", usagetype: "S3ObjectLambda-Bytes" },
];

export const s3controlObjectLambdaAccessPoint = defineResource({
  type: "aws_s3control_object_lambda_access_point",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonS3", region, METERS, usage);
  },
});
