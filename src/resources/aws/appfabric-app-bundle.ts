import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_users", name: "Users", unit: "users", usagetype: "StandardUser" }];

export const appfabricAppBundle = defineResource({
  type: "aws_appfabric_app_bundle",
  source: "https://aws.amazon.com/appfabric/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSAppFabric", region, METERS, usage);
  },
});
