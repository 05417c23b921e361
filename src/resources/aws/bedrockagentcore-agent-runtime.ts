import { defineResource, metered } from "../define.js";

// Agents, browsers and code interpreters cost the same, and are listed apart.
const RUNTIMES = new Map([
  ["aws_bedrockagentcore_agent_runtime", "Runtime"],
  ["aws_bedrockagentcore_browser", "BrowserTool"],
  ["aws_bedrockagentcore_code_interpreter", "CodeInterpreter"],
]);

export const bedrockagentcoreAgentRuntime = defineResource({
  type: ["aws_bedrockagentcore_agent_runtime", "aws_bedrockagentcore_browser", "aws_bedrockagentcore_code_interpreter"],
  source: "https://aws.amazon.com/bedrock/agentcore/pricing/",
  usage: { monthly_vcpu_hrs: "number", monthly_memory_gb_hrs: "number" },

  components({ type, region, usage }) {
    const query = (resource: string) =>
      ({
        vendor: "aws",
        service: "AmazonBedrockAgentCore",
        family: null,
        region,
        attributes: { usagetype: `${RUNTIMES.get(type) ?? "Runtime"}:Consumption-based:${resource}` },
      }) as const;
    return [
      metered("Runtime vCPU", "vCPU-hours", query("vCPU"), usage.monthly_vcpu_hrs),
      metered("Runtime memory", "GB-hours", query("Memory"), usage.monthly_memory_gb_hrs),
    ];
  },
});
