import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_traces_recorded", name: "Traces recorded", unit: "1M traces", usagetype: "XRay-TracesStored", per: 1_000_000 },
  { key: "monthly_traces_scanned", name: "Traces scanned", unit: "1M traces", usagetype: "XRay-TracesAccessed", per: 1_000_000 },
];

export const xrayGroup = defineResource({
  type: "aws_xray_group",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSXRay", region, METERS, usage);
  },
});
