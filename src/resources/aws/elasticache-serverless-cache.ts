import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { ENGINES, elasticache } from "./shared/elasticache.js";

export const elasticacheServerlessCache = defineResource({
  type: "aws_elasticache_serverless_cache",
  source: "https://aws.amazon.com/elasticache/pricing/",
  usage: { data_storage_gb: "number", monthly_processing_units: "number", snapshot_storage_size_gb: "number" },

  components({ attributes, region, usage }) {
    const engine = ENGINES.get(stringOr(attributes, "engine", "redis").toLowerCase()) ?? "Redis";
    const query = (usagetype: string): PriceQuery => ({ ...elasticache(region, null), attributes: { usagetype } });
    const storage = usage.data_storage_gb;

    return [
      metered("Data storage", "GB", query(`CachedData:${engine}`), storage === undefined ? undefined : storage * HOURS_PER_MONTH, {
        per: HOURS_PER_MONTH,
      }),
      metered("Processing units (ECPU)", "1M ECPUs", query(`ElastiCacheProcessingUnits:${engine}`), usage.monthly_processing_units, {
        per: 1_000_000,
      }),
      usage.snapshot_storage_size_gb === undefined
        ? null
        : metered("Backup storage", "GB", elasticache(region, "Storage Snapshot"), usage.snapshot_storage_size_gb),
    ];
  },
});
