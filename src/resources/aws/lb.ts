import { defineResource } from "../define.js";
import { loadBalancer, LOAD_BALANCER_USAGE } from "./shared/load-balancer.js";

export const lb = defineResource({
  type: ["aws_lb", "aws_alb"],
  source: "https://aws.amazon.com/elasticloadbalancing/pricing/",
  usage: LOAD_BALANCER_USAGE,

  components({ region, attributes, usage }) {
    const type = attributes.string("load_balancer_type", "application").toLowerCase();
    return loadBalancer(type === "network" || type === "gateway" ? type : "application", region, usage);
  },
});
