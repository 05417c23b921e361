import { defineResource, metered } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_build_minutes", name: "Build", unit: "minutes", usagetype: "BuildDuration" },
  { key: "storage_gb", name: "Storage", unit: "GB", usagetype: "DataStorage" },
  { key: "monthly_data_served_gb", name: "Data served", unit: "GB", usagetype: "DataTransferOut" },
  {
    key: "monthly_ssr_requests",
    name: "Server-side rendering requests",
    unit: "1M requests",
    usagetype: "HostingComputeRequestCount",
    per: 1_000_000,
  },
];
const SECONDS_PER_HOUR = 3_600;

export const amplifyApp = defineResource({
  type: "aws_amplify_app",
  source: "https://aws.amazon.com/amplify/pricing/",
  usage: { ...meterKeys(METERS), monthly_ssr_gb_hours: "number" },

  components({ region, usage }) {
    const hours = usage.monthly_ssr_gb_hours;
    return [
      ...meterParts("AWSAmplify", region, METERS, usage),
      // Listed by the GB-second.
      metered(
        "Server-side rendering",
        "GB-hours",
        { vendor: "aws", service: "AWSAmplify", family: null, region, attributes: { usagetype: "HostingComputeRequestDuration" } },
        hours === undefined ? undefined : hours * SECONDS_PER_HOUR,
        { per: SECONDS_PER_HOUR },
      ),
    ];
  },
});
