import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_written_gb", name: "Data written", unit: "GB", usagetype: "Uploaded-Bytes" },
  { key: "tape_storage_gb", name: "Virtual tape storage", unit: "GB", usagetype: "Gateway:VTL-Storage" },
];

export const storagegatewayGateway = defineResource({
  type: "aws_storagegateway_gateway",
  source: "https://aws.amazon.com/storagegateway/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSStorageGateway", region, METERS, usage);
  },
});
