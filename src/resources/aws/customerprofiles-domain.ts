import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "profiles", name: "Profiles", unit: "profiles", usagetype: "MonthlyProfiles" }];

export const customerprofilesDomain = defineResource({
  type: "aws_customerprofiles_domain",
  source: "https://aws.amazon.com/connect/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("CustomerProfiles", region, METERS, usage);
  },
});
