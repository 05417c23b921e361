import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_data_scanned_gb", name: "Data scanned", unit: "GB", usagetype: "DataScanned-Bytes" }];

export const timestreamqueryScheduledQuery = defineResource({
  type: "aws_timestreamquery_scheduled_query",
  source: "https://aws.amazon.com/timestream/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonTimestream", region, METERS, usage);
  },
});
