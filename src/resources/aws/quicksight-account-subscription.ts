import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "spice_capacity_gb", name: "SPICE capacity", unit: "GB", usagetype: "QS-Enterprise-SPICE" }];

/** Users are billed on their own resources; SPICE that they do not bring is billed to the account. */
export const quicksightAccountSubscription = defineResource({
  type: "aws_quicksight_account_subscription",
  source: "https://aws.amazon.com/quicksight/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonQuickSight", region, METERS, usage);
  },
});
