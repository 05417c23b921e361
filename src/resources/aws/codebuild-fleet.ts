import { defineResource, hourly } from "../define.js";
import { required } from "./shared/computed.js";

/** Machines that stand ready for builds. */
export const codebuildFleet = defineResource({
  type: "aws_codebuild_fleet",
  source: "https://aws.amazon.com/codebuild/pricing/",

  components({ attributes, region }) {
    const compute = required(attributes, "compute_type");
    const environment = required(attributes, "environment_type");
    return hourly(
      `Reserved capacity (${environment}, ${compute})`,
      { vendor: "aws", service: "CodeBuild", family: null, region, attributes: { usagetype: `Fleet-Hours:${environment}:${compute}` } },
      attributes.number("base_capacity", 1),
    );
  },
});
