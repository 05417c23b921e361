import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_data_copied_gb", name: "Data copied", unit: "GB", usagetype: "DataTransferred-Bytes" }];

/** Locations and agents are free. */
export const datasyncTask = defineResource({
  type: "aws_datasync_task",
  source: "https://aws.amazon.com/datasync/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSDataSync", region, METERS, usage);
  },
});
