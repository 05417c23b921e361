import { defineResource, type Part } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { fargateParts, parseTaskSize } from "./shared/fargate.js";

// What Express Mode takes when nothing is written.
const DEFAULT_CPU = "1024";
const DEFAULT_MEMORY = "2048";

/** Tasks on Fargate behind a load balancer that up to 25 such services share. */
export const ecsExpressGatewayService = defineResource({
  type: "aws_ecs_express_gateway_service",
  source: "https://aws.amazon.com/fargate/pricing/",
  usage: { tasks: "number" },

  components({ attributes, region, usage }): Part {
    const [scaling] = blocksOrNone(attributes, "scaling_target");
    const tasks = usage.tasks ?? (scaling ? numberOr(scaling, "min_task_count", 1) : 1);
    const vcpus = parseTaskSize(stringOr(attributes, "cpu", DEFAULT_CPU), "vcpu") ?? 1;
    const memoryGb = parseTaskSize(stringOr(attributes, "memory", DEFAULT_MEMORY), "gb") ?? 2;
    return fargateParts({
      region,
      service: "AmazonECS",
      platform: "",
      spot: false,
      vcpus: vcpus * tasks,
      memoryGb: memoryGb * tasks,
      extraStorageGb: 0,
    });
  },
});
