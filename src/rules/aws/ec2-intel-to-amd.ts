import { choose, defineRule, pass, propose, type RuleContext, type RuleOptions } from "../define.js";
import { equivalents, INTEL_TO_AMD } from "./shared/ec2-families.js";

export const ec2IntelToAmd = defineRule({
  id: "aws-ec2-intel-to-amd",
  title: "Use AMD instances of the same size",
  appliesTo: ["aws_instance", "aws_launch_template"],
  risk: "low",
  effect: "restart",
  whenNot:
    "The instance is stopped and started. Code tuned for AVX-512 or licensed by core needs a test first, and a reservation of the old family no longer covers it.",
  source: "https://aws.amazon.com/ec2/instance-types/",

  evaluate(context) {
    const targets = equivalents(INTEL_TO_AMD, context.attributes.string("instance_type"));
    if (targets.length === 0 || hasCpuOptions(context)) return pass();

    const reason = "The AMD instance has the same virtual CPUs, memory and architecture, so the same image runs on it, for less.";
    return choose(targets.map((instance_type) => propose({ instance_type }, reason)));
  },
});

/** CPU options are written for one processor. A state shows them for every instance, so there only a thread count other than the default tells. */
function hasCpuOptions({ attributes, graph, resource }: RuleContext<RuleOptions>): boolean {
  const written = graph.isWritten?.(resource, "cpu_options");
  if (written !== undefined) return written;
  return attributes.known("cpu_options") && attributes.block("cpu_options")?.number("threads_per_core") === 1;
}
