import { defineResource, fixed } from "../define.js";
import { cloudMap } from "./shared/cloud-map.js";

/** What is registered by hand is billed; tasks that ECS registers are billed by the lookups alone. */
export const serviceDiscoveryInstance = defineResource({
  type: "aws_service_discovery_instance",
  source: "https://aws.amazon.com/cloud-map/pricing/",

  components({ region }) {
    return fixed("Registered resource", "months", cloudMap(region, /Resource|Regist/i), 1);
  },
});
