import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed, metered } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";
import { parseTaskSize } from "./shared/fargate.js";

// The provider's defaults: 1 vCPU and 2 GB.
const DEFAULT_CPU = "1024";
const DEFAULT_MEMORY = "2048";

/** Memory is billed while an instance is provisioned, vCPU while it serves requests. */
export const apprunnerService = defineResource({
  type: "aws_apprunner_service",
  source: "https://aws.amazon.com/apprunner/pricing/",
  usage: { provisioned_instances: "number", monthly_active_instance_hrs: "number" },

  components({ attributes, region, usage }) {
    const [instance] = blocksOrNone(attributes, "instance_configuration");
    const vcpus = parseTaskSize(instance ? stringOr(instance, "cpu", DEFAULT_CPU) : DEFAULT_CPU, "vcpu") ?? 1;
    const memoryGb = parseTaskSize(instance ? stringOr(instance, "memory", DEFAULT_MEMORY) : DEFAULT_MEMORY, "gb") ?? 2;
    const product = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSAppRunner", family: null, region, attributes: { usagetype } }) as const;
    const active = usage.monthly_active_instance_hrs;

    return [
      // One instance at least is kept provisioned.
      fixed(
        "Provisioned memory",
        "GB-hours",
        product("AppRunner-Provisioned-GB-hours"),
        memoryGb * (usage.provisioned_instances ?? 1) * HOURS_PER_MONTH,
      ),
      metered("Active vCPU", "vCPU-hours", product("AppRunner-vCPU-hours"), active === undefined ? undefined : active * vcpus),
      metered("Active memory", "GB-hours", product("AppRunner-GB-hours"), active === undefined ? undefined : active * memoryGb),
    ];
  },
});
