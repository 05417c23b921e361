import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_messages", name: "Messages", unit: "1M messages", usagetype: "Messages", per: 1_000_000 },
  { key: "monthly_connection_minutes", name: "Connectivity", unit: "1M minutes", usagetype: "ConnectionMinutes", per: 1_000_000 },
  {
    key: "monthly_registry_operations",
    name: "Registry and shadow operations",
    unit: "1M operations",
    usagetype: "RegistryAndShadowOperations",
    per: 1_000_000,
  },
];

/** Things are free; what they send and how long they are connected is billed. */
export const iotThing = defineResource({
  type: "aws_iot_thing",
  source: "https://aws.amazon.com/iot-core/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSIoT", region, METERS, usage);
  },
});
