import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly } from "../define.js";
import { opensearch } from "./shared/opensearch.js";

/** An ingestion pipeline keeps its minimum of capacity units. */
export const osisPipeline = defineResource({
  type: "aws_osis_pipeline",
  source: "https://aws.amazon.com/opensearch-service/pricing/",
  usage: { capacity_units_per_hr: "number" },

  components({ attributes, region, usage }) {
    const units = usage.capacity_units_per_hr ?? attributes.number("min_units", 1);
    const query = { ...opensearch(region, null), attributes: { usagetype: "IngestionOCU" } };
    return hourly("Ingestion capacity", query, units, {
      unit: "OCU-hours",
      hours: HOURS_PER_MONTH,
      usageBased: usage.capacity_units_per_hr !== undefined,
    });
  },
});
