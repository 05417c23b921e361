import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "resource_hrs_group_a", name: "Resources (Lambda, S3)", unit: "resource-hours", usagetype: "ResourceGroup-A-usagehours" },
  { key: "resource_hrs_group_b", name: "Resources (all others)", unit: "resource-hours", usagetype: "ResourceGroup-B-usagehours" },
];

export const devopsguruResourceCollection = defineResource({
  type: "aws_devopsguru_resource_collection",
  source: "https://aws.amazon.com/devops-guru/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonDevOpsGuru", region, METERS, usage);
  },
});
