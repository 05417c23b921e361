import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered } from "../define.js";
import { glue } from "./shared/glue.js";

export const glueCatalogDatabase = defineResource({
  type: "aws_glue_catalog_database",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: { monthly_objects: "number", monthly_requests: "number" },

  components({ region, usage }) {
    const catalog = (kind: string): PriceQuery => ({ ...glue(region), attributes: { group: `data catalog ${kind}` } });
    return [
      metered("Storage", "100k objects", catalog("storage"), usage.monthly_objects, { per: 100_000 }),
      metered("Requests", "1M requests", catalog("requests"), usage.monthly_requests, { per: 1_000_000 }),
    ];
  },
});
