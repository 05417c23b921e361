import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_vcpu_hrs", name: "Runtime vCPU", unit: "vCPU-hours", usagetype: "Runtime-vCPU-Hours" },
  { key: "monthly_memory_gb_hrs", name: "Runtime memory", unit: "GB-hours", usagetype: "Runtime-GB-Hours" },
];

export const bedrockagentcoreAgentRuntime = defineResource({
  type: ["aws_bedrockagentcore_agent_runtime", "aws_bedrockagentcore_browser", "aws_bedrockagentcore_code_interpreter"],
  source: "https://aws.amazon.com/bedrock/agentcore/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrockAgentCore", region, METERS, usage);
  },
});
