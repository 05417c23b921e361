/**
 * What AWS calls the rates that the table of regional services names in words only: usage type, unit, and where a tier starts.
 * Rates that are not here stay out of the snapshot, because nothing public states their usage type.
 *
 * Sources, read 2026-11-26:
 * - price lists: aws_eu-west-1_2023 (CloudWatch, Neptune), recorded_prices of us-east-1 (CloudFormation, Glacier, Redshift, Neptune, WAF);
 * - AWS Billing guide, "Tracking your AWS Free Tier usage" (Amplify, Cognito, Lambda, Lightsail, Macie, SES, Timestream, WAF);
 * - CloudTrail guide, "Viewing your CloudTrail cost and usage with AWS Cost Explorer"; S3 guide, "Understanding your AWS billing and usage
 *   reports for Amazon S3"; CloudWatch guide, "Analyzing, optimizing, and reducing CloudWatch costs";
 * - bills and excerpts of lists that people published (Cost Explorer, Cost and Usage Reports, Price List API): Amplify, Cognito, Config, Glue,
 *   GuardDuty, Macie, QuickSight, SES, Shield, Verified Access.
 */
export interface RateName {
  readonly usagetype: string;
  readonly unit: string;
  readonly family?: string;
  readonly operation?: string;
  /** Start of the tier in units; absent where the rate has no tiers. */
  readonly start?: number;
  readonly end?: number;
}

type More = Pick<RateName, "family" | "operation">;
type Named = readonly [label: string, name: RateName];

function rate(label: string, usagetype: string, unit: string, more: More = {}): Named[] {
  return [[label, { usagetype, unit, ...more }]];
}

/** Labels of the tiers of one rate, each with its start. */
function tiers(usagetype: string, unit: string, labels: readonly (readonly [start: number, label: string])[], more: More = {}): Named[] {
  return labels.map(([start, label], index): Named => {
    const end = labels[index + 1]?.[0];
    return [label, { usagetype, unit, ...more, start, ...(end === undefined ? {} : { end }) }];
  });
}

/** Two labels of AWS for one rate. */
function either(labels: readonly string[], usagetype: string, unit: string): Named[] {
  return labels.flatMap((label) => rate(label, usagetype, unit));
}

function runtimeMonitoring(kind: string): Named[] {
  return tiers(`Paid${kind}vCPUMonitored`, "vCPU-Months", [
    [0, `${kind} vCPU Monitored per First 500 vCPU Months`],
    [500, `${kind} vCPU Monitored per 500 upto 5000 vCPU Months`],
    [5_000, `${kind} vCPU Monitored per 5000 upto Inf vCPU Months`],
  ]);
}

function deliveredLogs(words: string, usagetype: string): Named[] {
  return tiers(
    usagetype,
    "GB",
    [
      [0, `${words} for first 10TB`],
      [10_240, `${words} for next 20TB`],
      [30_720, `${words} for next next 20 TB`],
      [51_200, `${words} for over 50TB`],
    ],
    { family: "Data Payload" },
  );
}

function evaluations(words: string, usagetype: string): Named[] {
  return tiers(usagetype, usagetype, [
    [0, `${words} first 100000`],
    [100_000, `${words} next 400000`],
    [500_000, `${words} 500001 and more`],
  ]);
}

const NAMES: Readonly<Record<string, readonly Named[]>> = {
  AWSAmplify: [
    ...rate("Build minutes", "BuildDuration", "Minutes"),
    ...rate("HostingComputeRequestCount", "HostingComputeRequestCount", "Requests"),
    ...rate("HostingComputeRequestDuration", "HostingComputeRequestDuration", "GB-Seconds"),
    ...rate("Per Served GigaBytes", "DataTransferOut", "GigaBytes"),
    ...rate("Per Stored GigaBytes", "DataStorage", "GigaBytesMonth"),
  ],
  AWSCloudFormation: [
    ...rate("CloudFormation-ResourceProvider-Invocation per Operations", "Resource-Invocation-Count", "Operations"),
    ...either(
      ["CloudFormation-ResourceProvider-Duration per Second", "CloudFormation-ResourceProvider-Duration per seconds"],
      "Resource-Processing-Time",
      "seconds",
    ),
  ],
  AWSCloudTrail: [
    ...tiers("Ingestion-Bytes", "GB", [
      [0, "Ingestion Bytes First 5TB"],
      [5_120, "Ingestion Bytes Next 20TB"],
      [25_600, "Ingestion Bytes Over 25TB"],
    ]),
    ...rate("Ingestion Bytes-1yearstore", "Ingestion-Bytes-1yearstore-Live-CloudTrail-Logs", "GB"),
    ...rate("Ingestion Bytes-1yearstore-other-data-sources", "Ingestion-Bytes-1yearstore-Other-data-sources", "GB"),
    ...rate("Management PaidStorage ByteHrs", "PaidStorage-ByteHrs", "GB-Mo"),
    ...rate("QueryScanned Bytes", "QueryScanned-Bytes", "GB"),
  ],
  AWSConfig: [
    ...evaluations("Config Conformance Packs", "ConformancePackEvaluations"),
    ...rate("Config configurationItemRecordedDaily", "ConfigurationItemRecordedDaily", "ConfigurationItemRecorded", {
      family: "Management Tools - AWS Config",
    }),
  ],
  AWSGlue: [
    ...rate("Data lake optimization job run", "Optimization-DPU-Hour", "DPU-Hour"),
    ...rate("Data Brew Job run", "DBrew-Node-Hour", "Node-Hour"),
    ...rate("Data Brew Interactive session", "DBrew-Sessions", "Sessions"),
  ],
  AWSLambda: rate("Lambda Processed-Bytes", "Lambda-Streaming-Response-Processed-Bytes", "GB"),
  AWSShield: rate("Advanced Monthly Fee", "Shield-Monthly-Fee", "Month"),
  AmazonCloudWatch: [
    ...rate("API Request GetInsightRuleReport", "CW:GIRR-Metrics", "Metrics", { family: "API Request" }),
    ...rate("API Request GetMetricWidgetImage", "CW:GMWI-Metrics", "Metrics", { family: "API Request" }),
    ...rate("CW CityNetworkCloudWatch City Network", "CW:InternetMonitor-CityNetwork", "CityNetworks"),
    ...rate("CW InternetMonitorCloudWatch Internet Monitor", "CW:InternetMonitor", "Resources"),
    ...rate("CW RUMCloudWatch RUM events", "CW:RUM-events", "Events"),
    ...rate("Contributor Insights DynamoDB", "CW:ContributorRulesManaged", "Rules", { family: "Contributor Insights" }),
    ...rate("Event DynamoDB", "CW:ContributorEventsManaged", "Events"),
    ...rate("DataProtection LogsCloudWatch Logs Data Protection", "DataProtection-Bytes", "GB"),
    ...rate("Metrics Insights Alarms Standard", "CW:MetricInsightAlarmUsage", "Metrics", { family: "Alarm" }),
    ...rate("Parquet Conversion", "S3-Egress-InputBytes", "GB"),
    ...rate("StartLiveTail", "Logs-LiveTail", "minutes"),
    ...deliveredLogs("Delivered Logs", "S3-Egress-Bytes"),
    ...deliveredLogs("Amazon Kinesis Data Firehose Delivered Logs", "FH-Egress-Bytes"),
  ],
  AmazonCognito: [
    ...tiers("CognitoUserPoolsMAU", "CognitoUserPoolsMAU", [
      [0, "MAU Frist 50000 per Requests"],
      [50_000, "MAU Next 900000 per Requests"],
      [950_000, "MAU Next 9000000 per Requests"],
      [9_950_000, "MAU Greater than 10000000 per Requests"],
    ]),
    ...rate("Enterprise MAU per Requests", "CognitoEnterpriseMAU", "CognitoUserPoolsMAU"),
    ...tiers("CUPM2MTokenRequestsFull", "CognitoUserPools-M2MTokens", [
      [0, "User Pools M2M Tokens Full 0 upto 250000 per CognitoUserPools M2MTokens"],
      [250_000, "User Pools M2M Tokens Full 250000 upto 5000000 per CognitoUserPools M2MTokens"],
      [5_000_000, "User Pools M2M Tokens Full 5000000 upto Inf per CognitoUserPools M2MTokens"],
    ]),
  ],
  AmazonEFS: [
    ...rate("Archive Storage Read Read GB", "ArchiveDataAccess-Bytes", "GB", { operation: "Read" }),
    ...rate("Archive Storage Write Write GB", "ArchiveDataAccess-Bytes", "GB", { operation: "Write" }),
  ],
  AmazonGlacier: [
    ...rate("API Request Standard", "Requests-Tier1", "Requests"),
    ...rate("API Request Expedited", "Requests-Tier3", "Requests"),
    ...rate("Bulk-Select-Returned per GB", "Bulk-Select-Returned-Bytes", "GB"),
    ...rate("Bulk-Select-Scanned per GB", "Bulk-Select-Scanned-Bytes", "GB"),
    ...rate("EarlyDelete per GB-Mo", "EarlyDelete-ByteHrs", "GB-Mo"),
    ...rate("Expedited-Select-Returned per GB", "Exp-Select-Returned-Bytes", "GB"),
    ...rate("Expedited-Select-Scanned per GB", "Exp-Select-Scanned-Bytes", "GB"),
    ...rate("Standard-Select-Returned per GB", "Std-Select-Returned-Bytes", "GB"),
    ...rate("Standard-Select-Scanned per GB", "Std-Select-Scanned-Bytes", "GB"),
  ],
  AmazonGuardDuty: [
    ...rate("CloudTrail Events Processed per Events", "PaidEventsAnalyzed", "Events"),
    ...tiers("PaidEventsAnalyzed-Bytes", "GB", [
      [0, "VPC Flow Log and DNS Processed per First 500 GB"],
      [500, "VPC Flow Log and DNS Processed per Next 2000 GB"],
      [2_500, "VPC Flow Log and DNS Processed per Next 7500 GB"],
      [10_000, "VPC Flow Log and DNS Processed per Over 10000 GB"],
    ]),
    ...tiers("PaidLambdaNetworkLogsAnalyzed-Bytes", "GB", [
      [0, "Lambda VPC Flow Log and DNS Processed per First 500 GB"],
      [500, "Lambda VPC Flow Log and DNS Processed per Next 2000 GB"],
      [2_500, "Lambda VPC Flow Log and DNS Processed per Next 7500 GB"],
      [10_000, "Lambda VPC Flow Log and DNS Processed per Over 10000 GB"],
    ]),
    ...tiers("PaidS3DataEventsAnalyzed", "Events", [
      [0, "S3 VPC Flow Log and DNS Processed per First 500000000 Events"],
      [500_000_000, "S3 VPC Flow Log and DNS Processed per Next 4500000000 Events"],
      [5_000_000_000, "S3 VPC Flow Log and DNS Processed per Over 5000000000 Events"],
    ]),
    ...tiers("PaidKubernetesAuditLogsAnalyzed", "Events", [
      [0, "Kubernetes Audit Logs Events Processed per First 100000000 Events"],
      [100_000_000, "Kubernetes Audit Logs Events Processed per Next 200000000 Events"],
      [300_000_000, "Kubernetes Audit Logs Events Processed per Over 200000000 Events"],
    ]),
    ...runtimeMonitoring("EC2"),
    ...runtimeMonitoring("EKS"),
    ...runtimeMonitoring("Fargate"),
    ...rate("RDS vCPU Monitored CreateDBInstance per vCPU-Months", "PaidRDSvCPUMonitored", "vCPU-Months"),
    ...rate("RDS ACU Monitored CreateDBInstance per ACU-Months", "PaidRDSACUMonitored", "ACU-Months"),
    ...rate("Malware Protection EBS Data Scanned per GB", "PaidMalwareProtectionEBSDataScanned", "GB"),
    ...rate("On Demand Malware Protection EBS Volume Data Scanned per GB", "PaidOnDemandEBSVolumeDataScanned", "GB"),
    ...tiers("MalwareProtectionS3DataScanned", "GB", [
      [0, "Malware Protection S3 Data Scanned per 0 upto 1 GB"],
      [1, "Malware Protection S3 Data Scanned per 1 upto Inf GB"],
    ]),
    ...tiers("MalwareProtectionS3ScanRequest", "Events", [
      [0, "Malware Protection S3 Request Monitored per 0 upto 1000 Events"],
      [1_000, "Malware Protection S3 Request Monitored per 1000 upto Inf Events"],
    ]),
  ],
  AmazonMacie: [
    ...rate(
      "Security Services Amazon Macie Paid Data Inventory Evaluation per Bucket-days",
      "PaidDataInventoryEvaluation-Bucket-Days",
      "Bucket-days",
    ),
    ...tiers("SensitiveDataDiscovery", "GB", [
      [0, "FREE Tier Security Services Amazon Macie Sensitive Data Discovery per GB"],
      [1, "Security Services Amazon Macie Sensitive Data Discovery Next 50000 per GB"],
      [50_001, "Security Services Amazon Macie Sensitive Data Discovery Next 450000 per GB"],
      [500_001, "Security Services Amazon Macie Sensitive Data Discovery Over 500000 per GB"],
    ]),
  ],
  AmazonNeptune: [
    ...rate("IO Rate", "StorageIOUsage", "IOs"),
    ...rate("Storage Rate", "StorageUsage", "GB-Mo"),
    ...rate("Storage Snapshot Rate", "BackupUsage", "GB-Mo"),
    ...rate("Serverless", "Neptune:ServerlessUsage", "NCU-hr"),
  ],
  AmazonQuickSight: [
    ...rate("Enterprise Monthly user subscriptions per User", "QS-User-Enterprise-Month", "User"),
    ...rate("Enterprise Monthly Reader subscriptions per User", "Reader-Enterprise-Month", "User"),
    ...rate("Enterprise Monthly Author Pro subscriptions per User", "Author-Pro-Enterprise-Month", "User"),
    ...rate("Enterprise Monthly Reader Pro subscriptions per User", "Reader-Pro-Enterprise-Month", "User"),
    ...rate("Enterprise SPICE capacity provisioned per GB Mo", "QS-Enterprise-SPICE", "GB-Mo"),
    ...rate("Standard SPICE capacity provisioned per GB Mo", "QS-Provisioned-SPICE", "GB-Mo"),
    ...rate("Enterprise Monthly Monthly fee for Amazon Q in QuickSight per Month", "Amazon-Q-QS-Fee", "Month"),
  ],
  AmazonRoute53: tiers("Cidr-Blocks", "Mo", [
    [0, "Cidr Blocks first 1K per Mo"],
    [1_000, "Cidr Blocks per Mo"],
  ]),
  AmazonS3: [
    ...rate("Access Grants Requests GetAGDataAccess per Requests", "Requests-Tier8", "Requests", { operation: "GetAGDataAccess" }),
    ...rate("Bytes Encrypted using Dual Layer Server-Side Encryption per GB", "S3DSSE-In-Bytes", "GB"),
    ...rate("Bytes Decrypted using Dual Layer Server-Side Decryption per GB", "S3DSSE-Out-Bytes", "GB"),
    ...rate("Lifecycle Transition Requests into Glacier Instant Retrieval per Requests", "Requests-Tier4", "Requests", {
      family: "API Request",
      operation: "S3-GIRTransition",
    }),
    ...tiers("StorageLens-ObjCount", "Objects", [
      [0, "Per object fee for objects included in Storage Lens 0 25000000000"],
      [25_000_000_000, "Per object fee for objects included in Storage Lens 25000000000 100000000000"],
      [100_000_000_000, "Per object fee for objects included in Storage Lens 100000000000 Inf"],
    ]),
  ],
  AmazonSES: [
    ...rate("Email sent to an external recipient", "Recipients", "Count"),
    ...rate("Email sent from AmazonEC2 to an external recipient", "Recipients-EC2", "Count"),
    ...rate("Email sent to SES Mailbox Simulator", "Recipients-MailboxSim", "Count"),
    ...rate("Email sent from AmazonEC2 to SES Mailbox Simulator", "Recipients-MailboxSim-EC2", "Count"),
    ...rate("Charged for attachments sent", "AttachmentsSize-Bytes", "GB"),
    ...rate("Received e mail communication", "Message", "Count"),
    ...rate("Charged for chunks of 256 KB applicable to incoming mail", "ReceivedChunk", "Count"),
  ],
  AmazonTimestream: [
    ...rate("Timestream Ingestion per GB", "DataIngestion-Bytes", "GB"),
    ...rate("Timestream Query per GB", "DataScanned-Bytes", "GB"),
    ...rate("Timestream Magnetic Store per GB-Mo", "MagneticStore-ByteHrs", "GB-Mo"),
    ...rate("Timestream Memory Store per GB-Hours", "MemoryStore-ByteHrs", "GB-Hours"),
  ],
  AmazonVPC: tiers("VerifiedAccess-App-Hours", "Hours", [
    [0, "Hourly charge for Verified Access Applications per hours Tier1"],
    [148_800, "Hourly charge for Verified Access Applications per hours Tier2"],
  ]),
  awswaf: [
    ...rate("Rule Activated per Month", "Rule", "Month", { family: "Web Application Firewall" }),
    ...rate("Web ACL Activated per Month", "WebACL", "Month", { family: "Web Application Firewall" }),
    ...rate("AMR Bot Control Activated per Month", "AMR-BotControl", "Month", { family: "Web Application Firewall" }),
    ...tiers("AMR-BotControl-Request", "Request", [
      [0, "AMR Bot Control Request Processed per Request from 0 to 10000000"],
      [10_000_000, "AMR Bot Control Request Processed per Request from 10000000 to Inf"],
    ]),
    ...tiers("AMR-BotControl-Targeted-Request", "Request", [
      [0, "AMR Bot Control Targeted Request Processed per Request from 0 to 1000000"],
      [1_000_000, "AMR Bot Control Targeted Request Processed per Request from 1000000 to Inf"],
    ]),
    ...tiers("AMR-FraudControl-Request", "Request", [
      [0, "AMR Fraud Control request processed per Request from 0 to 10000"],
      [10_000, "AMR Fraud Control request processed per Request from 10000 to 2000000"],
      [2_000_000, "AMR Fraud Control request processed per Request from 2000000 to 5000000"],
      [5_000_000, "AMR Fraud Control request processed per Request from 5000000 to 15000000"],
      [15_000_000, "AMR Fraud Control request processed per Request from 15000000 to 30000000"],
      [30_000_000, "AMR Fraud Control request processed per Request from 30000000 to Inf"],
    ]),
  ],
};

const BY_LABEL = new Map(
  Object.entries(NAMES).flatMap(([service, named]) => named.map(([label, name]) => [`${service}|${label}`, name] as const)),
);

/** The name of a rate that the table labels in words; null where AWS's name is not known. */
export function rateName(service: string, label: string): RateName | null {
  return BY_LABEL.get(`${service}|${label}`) ?? null;
}
