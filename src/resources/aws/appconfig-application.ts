import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_configuration_requests",
    name: "Configuration requests",
    unit: "1M requests",
    usagetype: "ConfigurationRequests",
    per: 1_000_000,
  },
  {
    key: "monthly_configurations_received",
    name: "Configurations received",
    unit: "1k configurations",
    usagetype: "ConfigurationsReceived",
    per: 1_000,
  },
];

export const appconfigApplication = defineResource({
  type: "aws_appconfig_application",
  source: "https://aws.amazon.com/systems-manager/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSSystemsManager", region, METERS, usage);
  },
});
