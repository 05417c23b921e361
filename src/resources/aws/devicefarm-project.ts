import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_device_minutes", name: "Device minutes", unit: "minutes", usagetype: "DeviceMinutes" }];

export const devicefarmProject = defineResource({
  type: "aws_devicefarm_project",
  source: "https://aws.amazon.com/device-farm/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSDeviceFarm", region, METERS, usage);
  },
});
