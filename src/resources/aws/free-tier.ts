import type { FreeAllowance } from "../../model/free-allowance.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";

const READ = "2026-11-25";
// Which usage types are always free: this page. How much of them: as each entry says.
const TRACKED = {
  scope: "account",
  source: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/tracking-free-tier-usage.html",
  date: "2026-11-26",
} as const;
const CLOUDWATCH = { scope: "account", source: "https://aws.amazon.com/cloudwatch/pricing/", date: READ } as const;
const CLOUDFRONT = { scope: "account", source: "https://aws.amazon.com/cloudfront/pricing/", date: READ } as const;
const LAMBDA = {
  scope: "account",
  source: "https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html",
  date: READ,
} as const;
const CODEPIPELINE = { scope: "account", source: "https://aws.amazon.com/codepipeline/pricing/", date: READ } as const;
// The price list of 2025-10-17: tiers of nothing from 0 to 1 GB and from 0 to 1,000 objects.
const GUARDDUTY = { scope: "account", source: "https://aws.amazon.com/guardduty/pricing/", date: "2025-10-17" } as const;
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
  {
    // The amount: as the table aws_sqs_rds_storage_2026 notes of AWS's price list; of standard and FIFO queues together.
    name: "SQS requests",
    quantity: 1_000_000,
    ...TRACKED,
    covers: (query) => query.service === "AWSQueueService" && query.family === "API Request" && hasFreeTier(query),
  },
  {
    // KMS's own price list of 2016-01-07: the tier of `Global-KMS-Requests` ends at 20,000. Requests of asymmetric keys have other usage types.
    name: "KMS requests",
    quantity: 20_000,
    ...TRACKED,
    covers: (query) => usagetype(query, "awskms", /^KMS-Requests$/),
  },
  {
    // The amount: after it the tiers of the mapping begin. Plus has none.
    name: "Cognito monthly active users (Lite, Essentials)",
    quantity: 10_000,
    ...TRACKED,
    covers: (query) => usagetype(query, "AmazonCognito", /^Cognito(Lite|Essentials)MAU$/),
  },
  {
    // The amount: as the mapping has it.
    name: "CodeCommit active users",
    quantity: 5,
    ...TRACKED,
    covers: (query) => usagetype(query, "AWSCodeCommit", /^User-Month$/),
  },
  {
    // The price list itself: the tier above starts at 50.
    name: "Route 53 health checks of endpoints in AWS",
    quantity: 50,
    ...TRACKED,
    covers: (query) => usagetype(query, "AmazonRoute53", /^Health-Check-AWS$/),
  },
  { name: "GuardDuty malware protection of S3 (GB)", quantity: 1, ...GUARDDUTY, covers: (query) => malware(query, "DataScanned") },
  { name: "GuardDuty malware protection of S3 (objects)", quantity: 1_000, ...GUARDDUTY, covers: (query) => malware(query, "ScanRequest") },
];

/** Its list starts with the free part; the mapping asks for the price above. */
function malware(query: PriceQuery, what: "DataScanned" | "ScanRequest"): boolean {
  return query.service === "AmazonGuardDuty" && query.attributes["usagetype"] === `MalwareProtectionS3${what}` && hasFreeTier(query);
}

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
