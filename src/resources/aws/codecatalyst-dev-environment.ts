import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_hrs", name: "Dev environment", unit: "hours", usagetype: "DevEnvironment-Compute" }];

export const codecatalystDevEnvironment = defineResource({
  type: "aws_codecatalyst_dev_environment",
  source: "https://aws.amazon.com/codecatalyst/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("CodeCatalyst", region, METERS, usage);
  },
});
