import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";

export const lbTrustStore = defineResource({
  type: "aws_lb_trust_store",
  source: "https://aws.amazon.com/elasticloadbalancing/pricing/",
  usage: { load_balancers: "number" },

  components(context) {
    const { region, usage } = context;
    // Billed by the hour for as long as a load balancer verifies clients with it. The price list's exact name is not known here.
    const query = { vendor: "aws", service: "AWSELB", family: null, region, attributes: { usagetype: /TrustStore/i } } as const;
    const listeners = ["aws_lb_listener", "aws_alb_listener"].flatMap((type) => context.referrers(type, "mutual_authentication"));
    const balancers = new Set(listeners.map((listener) => listener.references("load_balancer_arn")[0]?.address ?? listener.address));
    const count = usage.load_balancers ?? (balancers.size > 0 ? balancers.size : null);
    return metered("Trust store", "hours", query, count === null ? null : count * HOURS_PER_MONTH, {
      usageBased: usage.load_balancers !== undefined || count === null,
    });
  },
});
