import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered } from "../define.js";
import { opensearch } from "./shared/opensearch.js";

/** A serverless collection draws on capacity units (OCU) that the account's collections share: two at least. */
export const opensearchServerlessCollection = defineResource({
  type: "aws_opensearchserverless_collection",
  source: "https://aws.amazon.com/opensearch-service/pricing/",
  usage: { monthly_indexing_ocu_hrs: "number", monthly_search_ocu_hrs: "number", storage_gb: "number" },

  components({ region, usage }) {
    const query = (usagetype: string): PriceQuery => ({ ...opensearch(region, null), attributes: { usagetype } });
    return [
      metered("Indexing capacity", "OCU-hours", query("IndexingOCU"), usage.monthly_indexing_ocu_hrs),
      metered("Search capacity", "OCU-hours", query("SearchOCU"), usage.monthly_search_ocu_hrs),
      metered("Managed storage", "GB", query("StorageUsedInS3ByteHour"), usage.storage_gb),
    ];
  },
});
