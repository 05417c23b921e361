import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered } from "../define.js";

/** Argo CD, ACK or kro, run by EKS: the capability by the hour, and what it manages (applications, resources) by the hour of each. */
export const eksCapability = defineResource({
  type: "aws_eks_capability",
  source: "https://aws.amazon.com/eks/pricing/",
  usage: { managed_resources: "number" },

  components({ attributes, region, usage }) {
    const type = attributes.string("type", "ARGOCD");
    // The price list's names are not confirmed.
    const query = (usagetype: string): PriceQuery => ({
      vendor: "aws",
      service: "AmazonEKS",
      family: null,
      region,
      attributes: { usagetype: `AmazonEKS-Capability-${type}-${usagetype}` },
    });
    const managed = usage.managed_resources;
    return [
      hourly(`Capability (${type})`, query("Hours")),
      metered("Managed resources", "resources", query("Resource-Hours"), managed === undefined ? undefined : managed * HOURS_PER_MONTH, {
        per: HOURS_PER_MONTH,
      }),
    ];
  },
});
