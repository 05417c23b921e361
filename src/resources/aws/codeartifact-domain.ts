import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "storage_gb", name: "Storage", unit: "GB", usagetype: "TimedStorage-ByteHrs" },
  { key: "monthly_requests", name: "Requests", unit: "10k requests", usagetype: "Requests", per: 10_000 },
];

/** Packages of all repositories are kept once, in the domain. */
export const codeartifactDomain = defineResource({
  type: "aws_codeartifact_domain",
  source: "https://aws.amazon.com/codeartifact/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSCodeArtifact", region, METERS, usage);
  },
});
