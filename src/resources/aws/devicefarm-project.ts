import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_device_minutes", name: "Device minutes", unit: "minutes", usagetype: "iOS-RA-Minute" }];

/** Device Farm runs in Oregon alone. A minute costs the same on every device; remote access to iOS stands for them. */
export const devicefarmProject = defineResource({
  type: "aws_devicefarm_project",
  source: "https://aws.amazon.com/device-farm/pricing/",
  usage: meterKeys(METERS),

  components({ usage }) {
    return meterParts("AWSDeviceFarm", "us-west-2", METERS, usage);
  },
});
