import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_crpu_hours", name: "Queries", unit: "CRPU-hours", usagetype: "CleanRooms-SQL-Compute" }];

export const cleanroomsCollaboration = defineResource({
  type: "aws_cleanrooms_collaboration",
  source: "https://aws.amazon.com/clean-rooms/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSCleanRooms", region, METERS, usage);
  },
});
