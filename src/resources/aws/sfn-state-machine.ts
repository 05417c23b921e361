import { defineResource, metered, tiered } from "../define.js";

// Express durations are listed by the GB-second and shown by the GB-hour.
const GB_SECONDS_PER_HOUR = 3_600;
const DURATION_TIERS = [
  { label: "first 1K", upTo: 1_000 * GB_SECONDS_PER_HOUR },
  { label: "next 4K", upTo: 5_000 * GB_SECONDS_PER_HOUR },
  { label: "over 5K" },
];

export const sfnStateMachine = defineResource({
  type: "aws_sfn_state_machine",
  source: "https://aws.amazon.com/step-functions/pricing/",
  usage: { monthly_transitions: "number", monthly_requests: "number", workflow_duration_ms: "number", memory_mb: "number" },

  components({ region, attributes, usage }) {
    const states = { vendor: "aws", service: "AmazonStates", region } as const;

    if (attributes.string("type", "STANDARD").toUpperCase() !== "EXPRESS") {
      const transitions = { ...states, family: "AWS Step Functions", attributes: { usagetype: "StateTransition" } };
      return metered("Transitions", "1K transitions", transitions, usage.monthly_transitions, { per: 1_000 });
    }

    const requests = { ...states, family: "AWS Step Functions", attributes: { usagetype: "StepFunctions-Request" } };
    const duration = { ...states, family: null, attributes: { usagetype: "StepFunctions-GB-Second" } };
    const gigabyteSeconds = workflowGigabyteSeconds(usage.monthly_requests, usage.workflow_duration_ms, usage.memory_mb);
    return [
      metered("Requests", "1M requests", requests, usage.monthly_requests, { per: 1_000_000 }),
      tiered("Duration", "GB-hours", duration, gigabyteSeconds, DURATION_TIERS, { per: GB_SECONDS_PER_HOUR }),
    ];
  },
});

/** Duration is rounded up to 100 ms and memory to 64 MB. */
function workflowGigabyteSeconds(
  requests: number | undefined,
  durationMs: number | undefined,
  memoryMb: number | undefined,
): number | null {
  if (requests === undefined || durationMs === undefined || memoryMb === undefined) return null;
  const seconds = (Math.ceil(durationMs / 100) * 100) / 1_000;
  const gigabytes = (Math.ceil(memoryMb / 64) * 64) / 1_024;
  return requests * seconds * gigabytes;
}
