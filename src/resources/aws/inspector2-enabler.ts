import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "ec2_instances", name: "EC2 instances", unit: "instances", usagetype: "EC2InstanceScan" },
  { key: "ecr_initial_image_scans", name: "Container images, first scan", unit: "images", usagetype: "ECRInitialScan" },
  { key: "ecr_image_rescans", name: "Container images, scanned again", unit: "images", usagetype: "ECRRescan" },
  { key: "lambda_functions", name: "Lambda functions", unit: "functions", usagetype: "LambdaFunctionScan" },
];

export const inspector2Enabler = defineResource({
  type: "aws_inspector2_enabler",
  source: "https://aws.amazon.com/inspector/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonInspectorV2", region, METERS, usage);
  },
});
