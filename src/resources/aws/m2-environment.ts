import { defineResource, hourly } from "../define.js";
import { blocksOrNone, required } from "./shared/computed.js";

export const m2Environment = defineResource({
  type: "aws_m2_environment",
  source: "https://aws.amazon.com/mainframe-modernization/pricing/",

  components({ attributes, region }) {
    const instanceType = required(attributes, "instance_type");
    const engine = attributes.string("engine_type", "");
    const [availability] = blocksOrNone(attributes, "high_availability_config");
    return hourly(
      `Runtime (${[engine, instanceType].filter((part) => part !== "").join(", ")})`,
      { vendor: "aws", service: "AWSM2", family: null, region, attributes: { usagetype: `${engine}:${instanceType}` } },
      availability?.number("desired_capacity", 1) ?? 1,
    );
  },
});
