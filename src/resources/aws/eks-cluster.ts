import { UnknownAttribute } from "../../model/attributes.js";
import { supportPeriod } from "../../model/machines/support-period.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly } from "../define.js";
import { blocksOrNone, isUnknownAndWritten, stringOr } from "./shared/computed.js";

export const eksCluster = defineResource({
  type: "aws_eks_cluster",
  source: "https://aws.amazon.com/eks/pricing/",

  components({ attributes, region, today }) {
    const query = (usagetype: string): PriceQuery => ({
      vendor: "aws",
      service: "AmazonEKS",
      family: "Compute",
      region,
      attributes: { usagetype },
      terms: { purchaseOption: "on_demand" },
    });
    const [policy] = blocksOrNone(attributes, "upgrade_policy");
    // With the policy STANDARD, AWS upgrades the cluster at the end of standard support.
    const mayBeExtended = policy === undefined || stringOr(policy, "support_type", "EXTENDED") === "EXTENDED";
    const cluster = query("AmazonEKS-Hours:perCluster");
    // The standard hour is charged whatever the version is.
    if (isUnknownAndWritten(attributes, "version")) return [hourly("EKS cluster", cluster), () => unknownVersion()];

    const extendedFrom = supportPeriod("aws", "EKS", "kubernetes", stringOr(attributes, "version", ""))?.chargedFrom;
    if (!mayBeExtended || !extendedFrom || today < extendedFrom) return hourly("EKS cluster", cluster);
    // The pricing page quotes one price; the price list splits it into the standard hour and a surcharge.
    const surcharge = { query: query("AmazonEKS-Hours:extendedSupport"), unitMultiplier: 1 };
    return hourly("EKS cluster (extended support)", cluster, 1, { addedProducts: [surcharge] });
  },
});

function unknownVersion(): never {
  throw new UnknownAttribute("version", "unknown");
}
