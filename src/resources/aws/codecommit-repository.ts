import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_active_users", name: "Active users", unit: "users", usagetype: "User-Month" }];

/** Five users of an account are free. */
export const codecommitRepository = defineResource({
  type: "aws_codecommit_repository",
  source: "https://aws.amazon.com/codecommit/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSCodeCommit", region, METERS, usage);
  },
});
