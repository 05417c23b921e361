import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monitored_resource_hrs",
    name: "Monitored resources",
    unit: "resource-hours",
    // The longer name is that of AWS's user guide, the shorter one that of the package's table.
    usagetype: /^CW:InternetMonitor(-MonitoredResource)?$/,
  },
  { key: "city_network_hrs", name: "City networks beyond 100", unit: "network-hours", usagetype: "CW:InternetMonitor-CityNetwork" },
];

export const internetmonitorMonitor = defineResource({
  type: "aws_internetmonitor_monitor",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
