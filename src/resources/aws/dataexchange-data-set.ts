import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "storage_gb", name: "Storage", unit: "GB", usagetype: "TimedStorage-ByteHrs" }];

/** Providers pay for keeping revisions as S3 does. */
export const dataexchangeDataSet = defineResource({
  type: "aws_dataexchange_data_set",
  source: "https://aws.amazon.com/data-exchange/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSDataExchange", region, METERS, usage);
  },
});
