import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_events",
    name: "Short-term memory events",
    unit: "1k events",
    usagetype: "Memory:Consumption-based:Short-Term-Memory",
    per: 1_000,
  },
  {
    key: "memory_records",
    name: "Long-term memory records",
    unit: "1k records",
    usagetype: "Memory:Consumption-based:Long-Term-Memory-Storage:Built-in-memory",
    per: 1_000,
  },
  {
    key: "monthly_retrievals",
    name: "Long-term memory retrievals",
    unit: "1k retrievals",
    usagetype: "Memory:Consumption-based:Long-Term-Memory-Retrieval",
    per: 1_000,
  },
];

export const bedrockagentcoreMemory = defineResource({
  type: "aws_bedrockagentcore_memory",
  source: "https://aws.amazon.com/bedrock/agentcore/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrockAgentCore", region, METERS, usage);
  },
});
