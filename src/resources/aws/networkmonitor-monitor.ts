import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monitored_resource_hrs", name: "Monitored resources", unit: "resource-hours", usagetype: "CWNMHybrid-Paid" },
];

export const networkmonitorMonitor = defineResource({
  type: "aws_networkmonitor_monitor",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
