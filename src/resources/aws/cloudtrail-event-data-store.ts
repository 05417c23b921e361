import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered, tiered } from "../define.js";

// https://aws.amazon.com/cloudtrail/pricing/, a TB as 1,024 GB.
const SEVEN_YEAR_TIERS = [{ label: "first 5TB", upTo: 5_120 }, { label: "next 20TB", upTo: 25_600 }, { label: "over 25TB" }];

export const cloudtrailEventDataStore = defineResource({
  type: "aws_cloudtrail_event_data_store",
  source: "https://aws.amazon.com/cloudtrail/pricing/",
  usage: {
    monthly_data_ingested_gb: "number",
    monthly_other_data_ingested_gb: "number",
    extended_retention_gb: "number",
    monthly_data_scanned_gb: "number",
  },

  components({ region, attributes, usage }) {
    const lake = (usagetype: string): PriceQuery => ({
      vendor: "aws",
      service: "AWSCloudTrail",
      family: null,
      region,
      attributes: { usagetype },
    });
    const other = usage.monthly_other_data_ingested_gb;
    const extended = usage.extended_retention_gb;

    return [
      () => {
        const ingested = usage.monthly_data_ingested_gb;
        if (attributes.string("billing_mode", "EXTENDABLE_RETENTION_PRICING") === "FIXED_RETENTION_PRICING")
          return tiered("Data ingested", "GB", lake("Ingestion-Bytes"), ingested, SEVEN_YEAR_TIERS);
        return [
          metered("Data ingested", "GB", lake("Ingestion-Bytes-1yearstore-Live-CloudTrail-Logs"), ingested),
          other === undefined
            ? null
            : metered("Data ingested from other sources", "GB", lake("Ingestion-Bytes-1yearstore-Other-data-sources"), other),
          // The first year is part of the ingestion.
          extended === undefined ? null : metered("Extended retention", "GB", lake("PaidStorage-ByteHrs"), extended),
        ];
      },
      metered("Data scanned", "GB", lake("QueryScanned-Bytes"), usage.monthly_data_scanned_gb),
    ];
  },
});
