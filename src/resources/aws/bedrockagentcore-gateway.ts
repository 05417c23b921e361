import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_invocations",
    name: "Gateway invocations",
    unit: "1k invocations",
    usagetype: "Gateway:Consumption-based:API-Invocations",
    per: 1_000,
  },
];

export const bedrockagentcoreGateway = defineResource({
  type: "aws_bedrockagentcore_gateway",
  source: "https://aws.amazon.com/bedrock/agentcore/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrockAgentCore", region, METERS, usage);
  },
});
