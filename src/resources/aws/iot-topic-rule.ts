import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_rules_triggered", name: "Rules triggered", unit: "1M rules", usagetype: "RulesTriggered", per: 1_000_000 },
  { key: "monthly_actions_executed", name: "Actions executed", unit: "1M actions", usagetype: "ActionsExecuted", per: 1_000_000 },
];

export const iotTopicRule = defineResource({
  type: "aws_iot_topic_rule",
  source: "https://aws.amazon.com/iot-core/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSIoT", region, METERS, usage);
  },
});
