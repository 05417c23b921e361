import { defineResource, hourly } from "../define.js";
import { required } from "./shared/computed.js";

export const appsyncApiCache = defineResource({
  type: "aws_appsync_api_cache",
  source: "https://aws.amazon.com/appsync/pricing/",

  components({ attributes, region }) {
    const size = required(attributes, "type");
    return hourly(`Cache (${size})`, {
      vendor: "aws",
      service: "AWSAppSync",
      family: null,
      region,
      attributes: { usagetype: `CacheUsage:${size}` },
    });
  },
});
