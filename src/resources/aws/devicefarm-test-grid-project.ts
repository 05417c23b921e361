import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_browser_minutes", name: "Desktop browser minutes", unit: "minutes", usagetype: "BrowserMinutes" },
];

export const devicefarmTestGridProject = defineResource({
  type: "aws_devicefarm_test_grid_project",
  source: "https://aws.amazon.com/device-farm/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSDeviceFarm", region, METERS, usage);
  },
});
