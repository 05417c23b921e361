import { defineResource, metered } from "../define.js";
import { required } from "./shared/computed.js";

// How usage types and reports name the kinds of build machine.
const PLATFORMS: readonly (readonly [prefix: string, platform: string])[] = [
  ["LINUX_GPU", "LinuxGPU"],
  ["LINUX_LAMBDA", "Lambda.Linux"],
  ["ARM_LAMBDA", "Lambda.ARM"],
  ["WINDOWS", "Windows"],
  ["ARM", "ARM"],
  ["MAC", "Mac"],
];

export const codebuildProject = defineResource({
  type: "aws_codebuild_project",
  source: "https://aws.amazon.com/codebuild/pricing/",
  usage: { monthly_build_mins: "number" },

  components({ attributes, region, usage }) {
    const [environment] = attributes.blocks("environment");
    if (!environment) return null;
    const type = required(environment, "type");
    const platform = PLATFORMS.find(([prefix]) => type.startsWith(prefix))?.[1] ?? "Linux";
    // BUILD_GENERAL1_2XLARGE is `general1.2xlarge` in reports and `g1.2xlarge` in usage types.
    const size = required(environment, "compute_type")
      .replace(/^BUILD_/, "")
      .toLowerCase()
      .replace("_", ".");
    const usagetype = `Build-Min:${platform}:${size.replace(/^general/, "g")}`;
    return metered(
      `${platform} (${size})`,
      "minutes",
      { vendor: "aws", service: "CodeBuild", family: "Compute", region, attributes: { usagetype } },
      usage.monthly_build_mins,
    );
  },
});
