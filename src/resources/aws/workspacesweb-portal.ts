import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_active_users", name: "Active users", unit: "users", usagetype: "MonthlyActiveUser" }];

export const workspaceswebPortal = defineResource({
  type: "aws_workspacesweb_portal",
  source: "https://aws.amazon.com/workspaces-family/workspaces-secure-browser/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonWorkSpacesWeb", region, METERS, usage);
  },
});
