import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_browser_minutes", name: "Desktop browser minutes", unit: "minutes", usagetype: "Windows-IE-automated-minute" },
];

/** Device Farm runs in Oregon alone. A minute costs the same in every browser; one of them stands for all. */
export const devicefarmTestGridProject = defineResource({
  type: "aws_devicefarm_test_grid_project",
  source: "https://aws.amazon.com/device-farm/pricing/",
  usage: meterKeys(METERS),

  components({ usage }) {
    return meterParts("AWSDeviceFarm", "us-west-2", METERS, usage);
  },
});
