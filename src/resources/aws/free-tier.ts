import type { FreeAllowance } from "../../model/free-allowance.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";

const READ = "2026-11-25";
const CLOUDWATCH = { scope: "account", source: "https://aws.amazon.com/cloudwatch/pricing/", date: READ } as const;
const CLOUDFRONT = { scope: "account", source: "https://aws.amazon.com/cloudfront/pricing/", date: READ } as const;
const LAMBDA = {
  scope: "account",
  source: "https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html",
  date: READ,
} as const;
const CODEPIPELINE = { scope: "account", source: "https://aws.amazon.com/codepipeline/pricing/", date: READ } as const;
const DYNAMODB = { scope: "region", source: "https://aws.amazon.com/dynamodb/pricing/", date: READ } as const;

/**
 * The part of AWS's free tier that does not end after a year, where AWS's own page says so. Price lists that start with a free tier (SNS,
 * Invalidations) need no entry, and neither do the China and GovCloud regions, which have none.
 */
export const awsFreeTier: readonly FreeAllowance[] = [
  { name: "Lambda requests", quantity: 1_000_000, ...LAMBDA, covers: (query) => lambda(query, /^AWS-Lambda-Requests(-ARM)?$/) },
  { name: "Lambda duration (GB-seconds)", quantity: 400_000, ...LAMBDA, covers: (query) => lambda(query, /^AWS-Lambda-Duration(-ARM)?$/) },
  {
    name: "DynamoDB write capacity units",
    quantity: 25 * HOURS_PER_MONTH,
    ...DYNAMODB,
    covers: (query) => provisioned(query, "DDB-WriteUnits"),
  },
  {
    name: "DynamoDB read capacity units",
    quantity: 25 * HOURS_PER_MONTH,
    ...DYNAMODB,
    covers: (query) => provisioned(query, "DDB-ReadUnits"),
  },
  {
    name: "DynamoDB storage (GB)",
    quantity: 25,
    ...DYNAMODB,
    covers: (query) => usagetype(query, "AmazonDynamoDB", /^TimedStorage-ByteHrs$/),
  },
  {
    name: "DynamoDB stream read requests",
    quantity: 2_500_000,
    ...DYNAMODB,
    covers: (query) => query.service === "AmazonDynamoDB" && query.attributes["group"] === "DDB-StreamsReadRequests" && hasFreeTier(query),
  },
  {
    name: "Step Functions state transitions",
    quantity: 4_000,
    scope: "account",
    source: "https://aws.amazon.com/step-functions/pricing/",
    date: READ,
    covers: (query) => usagetype(query, "AmazonStates", /^StateTransition$/),
  },
  {
    name: "CloudWatch Logs (GB)",
    quantity: 5,
    ...CLOUDWATCH,
    covers: (query) => usagetype(query, "AmazonCloudWatch", /^(DataProcessing-Bytes|DataScanned-Bytes|TimedStorage-ByteHrs)$/),
  },
  {
    name: "CloudWatch alarm metrics (standard resolution)",
    quantity: 10,
    ...CLOUDWATCH,
    covers: (query) => query.service === "AmazonCloudWatch" && query.attributes["alarmType"] === "Standard" && hasFreeTier(query),
  },
  {
    name: "CloudWatch dashboards",
    quantity: 3,
    ...CLOUDWATCH,
    covers: (query) => usagetype(query, "AmazonCloudWatch", /^DashboardsUsageHour$/),
  },
  {
    name: "CloudWatch custom and detailed metrics",
    quantity: 10,
    ...CLOUDWATCH,
    covers: (query) => query.service === "AmazonCloudWatch" && query.attributes["group"] === "Metric" && hasFreeTier(query),
  },
  {
    name: "CloudWatch canary runs",
    quantity: 100,
    ...CLOUDWATCH,
    covers: (query) => usagetype(query, "AmazonCloudWatch", /^CW:Canary-runs$/),
  },
  {
    name: "CloudWatch Contributor Insights rules",
    quantity: 1,
    ...CLOUDWATCH,
    covers: (query) => usagetype(query, "AmazonCloudWatch", /^CW:ContributorInsightRules$/),
  },
  {
    name: "CloudWatch Contributor Insights events",
    quantity: 1_000_000,
    ...CLOUDWATCH,
    covers: (query) => usagetype(query, "AmazonCloudWatch", /^CW:ContributorInsightEvents$/),
  },
  {
    name: "CloudFront data transfer out (GB)",
    quantity: 1_024,
    ...CLOUDFRONT,
    covers: (query) => query.service === "AmazonCloudFront" && query.attributes["transferType"] === "CloudFront Outbound",
  },
  {
    name: "CloudFront HTTP and HTTPS requests",
    quantity: 10_000_000,
    ...CLOUDFRONT,
    covers: (query) => query.service === "AmazonCloudFront" && /^CloudFront-Request-HTTPS?-Proxy$/.test(text(query, "requestType")),
  },
  {
    name: "CloudFront Functions invocations",
    quantity: 2_000_000,
    ...CLOUDFRONT,
    covers: (query) => usagetype(query, "AmazonCloudFront", /^Executions-CloudFrontFunctions$/),
  },
  {
    name: "CodePipeline pipelines (V1)",
    quantity: 1,
    ...CODEPIPELINE,
    covers: (query) => usagetype(query, "AWSCodePipeline", /^activePipeline$/),
  },
  {
    name: "CodePipeline action minutes (V2)",
    quantity: 100,
    ...CODEPIPELINE,
    covers: (query) => usagetype(query, "AWSCodePipeline", /^actionExecutionMinute$/),
  },
  {
    name: "EventBridge Scheduler invocations",
    quantity: 14_000_000,
    scope: "region",
    source: "https://aws.amazon.com/eventbridge/pricing/",
    date: READ,
    covers: (query) => usagetype(query, "AWSEvents", /^ScheduledInvocation$/),
  },
  {
    name: "Budgets with actions (days)",
    quantity: 62,
    scope: "account",
    source: "https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/",
    date: READ,
    covers: (query) => usagetype(query, "AWSBudgets", /^ActionEnabledBudgetsUsage$/),
  },
];

function usagetype(query: PriceQuery, service: string, pattern: RegExp): boolean {
  return query.service === service && pattern.test(text(query, "usagetype")) && hasFreeTier(query);
}

function lambda(query: PriceQuery, group: RegExp): boolean {
  return query.service === "AWSLambda" && group.test(text(query, "group")) && hasFreeTier(query);
}

/** Provisioned throughput of tables of the class Standard. */
function provisioned(query: PriceQuery, group: string): boolean {
  return (
    query.service === "AmazonDynamoDB" && query.family === "Provisioned IOPS" && query.attributes["group"] === group && hasFreeTier(query)
  );
}

function text({ attributes }: PriceQuery, name: string): string {
  const value = attributes[name];
  return typeof value === "string" ? value : "";
}

function hasFreeTier({ region }: PriceQuery): boolean {
  return region === null || !/^(cn|us-gov)-/.test(region);
}
