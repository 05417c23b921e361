import { defineResource, hourly, metered } from "../define.js";

export const elb = defineResource({
  type: "aws_elb",
  source: "https://aws.amazon.com/elasticloadbalancing/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const classic = { vendor: "aws", service: "AWSELB", family: "Load Balancer", region } as const;

    return [
      hourly("Classic load balancer", { ...classic, attributes: { usagetype: "LoadBalancerUsage" } }),
      metered("Data processed", "GB", { ...classic, attributes: { usagetype: "DataProcessing-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
