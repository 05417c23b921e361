import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_node_transitions", name: "Node transitions", unit: "1k transitions", usagetype: "Flows-NodeTransitions", per: 1_000 },
];

export const bedrockagentFlow = defineResource({
  type: "aws_bedrockagent_flow",
  source: "https://aws.amazon.com/bedrock/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrock", region, METERS, usage);
  },
});
