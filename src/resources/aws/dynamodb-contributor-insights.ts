import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_events",
    name: "Contributor Insights events",
    unit: "1M events",
    usagetype: "CW:ContributorEventsManaged",
    per: 1_000_000,
  },
];

export const dynamodbContributorInsights = defineResource({
  type: "aws_dynamodb_contributor_insights",
  source: "https://aws.amazon.com/dynamodb/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
