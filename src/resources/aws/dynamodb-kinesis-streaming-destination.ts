import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_change_data_capture_units",
    name: "Change data capture units",
    unit: "1M units",
    usagetype: "ChangeDataCaptureUnits-Kinesis",
    per: 1_000_000,
  },
];

export const dynamodbKinesisStreamingDestination = defineResource({
  type: "aws_dynamodb_kinesis_streaming_destination",
  source: "https://aws.amazon.com/dynamodb/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonDynamoDB", region, METERS, usage);
  },
});
