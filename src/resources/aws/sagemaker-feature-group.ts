import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_write_units",
    name: "Online store writes",
    unit: "1M units",
    usagetype: "FeatureStore:WriteRequestUnits",
    per: 1_000_000,
  },
  { key: "monthly_read_units", name: "Online store reads", unit: "1M units", usagetype: "FeatureStore:ReadRequestUnits", per: 1_000_000 },
  { key: "storage_gb", name: "Online store storage", unit: "GB", usagetype: "FeatureStore:TimedAndPITRStorage" },
];

export const sagemakerFeatureGroup = defineResource({
  type: "aws_sagemaker_feature_group",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonSageMaker", region, METERS, usage);
  },
});
