import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_calls", name: "Connector calls", unit: "calls", usagetype: "SFTPConnector-Calls" },
  { key: "monthly_data_gb", name: "Connector data", unit: "GB", usagetype: "SFTPConnector-Bytes" },
];

export const transferConnector = defineResource({
  type: "aws_transfer_connector",
  source: "https://aws.amazon.com/aws-transfer-family/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSTransfer", region, METERS, usage);
  },
});
