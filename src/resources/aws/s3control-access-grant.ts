import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_requests", name: "Access grant requests", unit: "1k requests", usagetype: "Requests-Tier8", per: 1_000 },
];

export const s3controlAccessGrant = defineResource({
  type: "aws_s3control_access_grant",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonS3", region, METERS, usage);
  },
});
