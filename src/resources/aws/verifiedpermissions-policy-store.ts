import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_authorization_requests",
    name: "Authorization requests",
    unit: "1M requests",
    usagetype: "AuthorizationRequests",
    per: 1_000_000,
  },
  {
    key: "monthly_policy_requests",
    name: "Policy management requests",
    unit: "1M requests",
    usagetype: "PolicyManagementRequests",
    per: 1_000_000,
  },
];

export const verifiedpermissionsPolicyStore = defineResource({
  type: "aws_verifiedpermissions_policy_store",
  source: "https://aws.amazon.com/verified-permissions/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonVerifiedPermissions", region, METERS, usage);
  },
});
