import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_requests", name: "Requests", unit: "100k requests", usagetype: "DataZoneRequests", per: 100_000 },
  { key: "metadata_storage_gb", name: "Metadata storage", unit: "GB", usagetype: "DataZoneStorage" },
  { key: "monthly_compute_units", name: "Compute units", unit: "units", usagetype: "DataZoneCompute" },
];

export const datazoneDomain = defineResource({
  type: "aws_datazone_domain",
  source: "https://aws.amazon.com/datazone/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonDataZone", region, METERS, usage);
  },
});
