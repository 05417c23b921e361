import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_index_updates", name: "Index updates", unit: "1M updates", usagetype: "IndexedData", per: 1_000_000 },
  { key: "monthly_search_queries", name: "Search queries", unit: "10k queries", usagetype: "FleetIndexing-Queries", per: 10_000 },
];

export const iotIndexingConfiguration = defineResource({
  type: "aws_iot_indexing_configuration",
  source: "https://aws.amazon.com/iot-device-management/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("IoTDeviceManagement", region, METERS, usage);
  },
});
