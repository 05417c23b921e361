import { defineResource, hourly } from "../define.js";
import { blocksOrNone, numberOr } from "./shared/computed.js";

/** One unit serves up to 250 sessions at a time. */
export const transferWebApp = defineResource({
  type: "aws_transfer_web_app",
  source: "https://aws.amazon.com/aws-transfer-family/pricing/",

  components({ attributes, region }) {
    const [units] = blocksOrNone(attributes, "web_app_units");
    return hourly(
      "Web app units",
      { vendor: "aws", service: "AWSTransfer", family: null, region, attributes: { usagetype: "WebAppUnit-Hours" } },
      units ? numberOr(units, "provisioned", 1) : 1,
      { unit: "unit-hours" },
    );
  },
});
