import { UnknownAttribute } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly } from "../define.js";
import { blocksOrNone, isUnknownAndWritten, stringOr } from "./shared/computed.js";

/** The first day on which AWS charges extended support for a Kubernetes version (release calendar, read 2026-07; 1.35 and later are projected). */
const EXTENDED_FROM = new Map([
  ["1.23", "2024-04-01"],
  ["1.24", "2024-04-01"],
  ["1.25", "2024-05-01"],
  ["1.26", "2024-06-11"],
  ["1.27", "2024-07-24"],
  ["1.28", "2024-11-26"],
  ["1.29", "2025-03-23"],
  ["1.30", "2025-07-23"],
  ["1.31", "2025-11-26"],
  ["1.32", "2026-03-23"],
  ["1.33", "2026-07-29"],
  ["1.34", "2026-12-02"],
  ["1.35", "2027-03-27"],
  ["1.36", "2027-08-02"],
]);

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

    const extendedFrom = EXTENDED_FROM.get(stringOr(attributes, "version", ""));
    if (!mayBeExtended || extendedFrom === undefined || today < extendedFrom) return hourly("EKS cluster", cluster);
    // The pricing page quotes one price; the price list splits it into the standard hour and a surcharge.
    const surcharge = { query: query("AmazonEKS-Hours:extendedSupport"), unitMultiplier: 1 };
    return hourly("EKS cluster (extended support)", cluster, 1, { addedProducts: [surcharge] });
  },
});

function unknownVersion(): never {
  throw new UnknownAttribute("version", "unknown");
}
