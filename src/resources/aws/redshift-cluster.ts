import type { Attributes } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered, tiered } from "../define.js";
import { booleanOr, numberOr, required } from "./shared/computed.js";
import { BACKUP_TIERS, redshift } from "./shared/redshift.js";
import { purchaseOf, RESERVED_USAGE } from "./shared/reserved.js";

export const redshiftCluster = defineResource({
  type: "aws_redshift_cluster",
  source: "https://aws.amazon.com/redshift/pricing/",
  usage: {
    ...RESERVED_USAGE,
    managed_storage_gb: "number",
    excess_concurrency_scaling_secs: "number",
    spectrum_data_scanned_tb: "number",
    backup_storage_gb: "number",
  },

  components({ attributes, region, usage }) {
    const nodeType = required(attributes, "node_type");
    // RA3 separates compute from storage, so its storage is metered.
    const hasManagedStorage = nodeType.startsWith("ra3");
    const nodes = () => numberOr(attributes, "number_of_nodes", 1);
    const ofNode = (family: string, more: Record<string, string> = {}): PriceQuery => ({
      ...redshift(region, family),
      attributes: { instanceType: nodeType, ...more },
    });

    return [
      () => {
        const { label, terms } = purchaseOf(usage);
        return hourly(`Cluster usage (${label}, ${nodeType})`, { ...ofNode("Compute Instance"), terms }, nodes() * zones(attributes));
      },
      hasManagedStorage
        ? metered(`Managed storage (${nodeType})`, "GB", ofNode("Redshift Managed Storage"), usage.managed_storage_gb)
        : null,
      // The clusters that come and go have as many nodes as the one that they relieve.
      () =>
        metered(
          `Concurrency scaling (${nodeType})`,
          "node-seconds",
          ofNode("Redshift Concurrency Scaling", { concurrencyscalingfreeusage: "No" }),
          usage.excess_concurrency_scaling_secs === undefined ? undefined : usage.excess_concurrency_scaling_secs * nodes(),
        ),
      metered("Spectrum", "TB", redshift(region, "Redshift Data Scan"), usage.spectrum_data_scanned_tb),
      tiered("Backup storage", "GB", redshift(region, "Storage Snapshot"), usage.backup_storage_gb, BACKUP_TIERS),
    ];
  },
});

/** A Multi-AZ cluster runs its nodes in each of two zones: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html */
function zones(attributes: Attributes): number {
  return booleanOr(attributes, "multi_az", false) ? 2 : 1;
}
