import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "storage_gb", name: "Storage", unit: "GB", usagetype: "TimedStorage-ByteHrs" },
  { key: "monthly_data_in_gb", name: "Data ingested", unit: "GB", usagetype: "Ingest-Bytes" },
];

export const mediaStoreContainer = defineResource({
  type: "aws_media_store_container",
  source: "https://aws.amazon.com/mediastore/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSElementalMediaStore", region, METERS, usage);
  },
});
