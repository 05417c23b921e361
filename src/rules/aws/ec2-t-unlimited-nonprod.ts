import { defineRule, pass, propose } from "../define.js";

const UNLIMITED_BY_DEFAULT = ["t3", "t3a", "t4g"];

export const ec2TUnlimitedNonprod = defineRule({
  id: "aws-ec2-t-unlimited-nonprod",
  title: "Cap the CPU credits of non-production instances",
  appliesTo: ["aws_instance", "aws_launch_template"],
  risk: "low",
  effect: "in-place",
  whenNot: "The CPU falls to its baseline once the credits are spent.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html",
  saves: "usage",

  evaluate({ attributes, nonProduction }) {
    const [family = ""] = (nonProduction ? attributes.string("instance_type") : null)?.split(".") ?? [];
    if (!UNLIMITED_BY_DEFAULT.includes(family)) return pass();
    const credits = attributes.known("credit_specification") ? attributes.block("credit_specification")?.string("cpu_credits") : null;
    if (credits === "standard") return pass();

    return propose(
      [{ path: ["credit_specification", 0, "cpu_credits"], to: "standard" }],
      "An instance that uses more than its credits is billed for the surplus, by default without a limit.",
    );
  },
});
