import type { RuleDefinition } from "../define.js";
import { auroraIoOptimizedNonprod } from "./aurora-io-optimized-nonprod.js";
import { auroraServerlessV2MinAcu } from "./aurora-serverless-v2-min-acu.js";
import { cloudfrontPriceClass } from "./cloudfront-price-class.js";
import { cloudwatchLogRetention } from "./cloudwatch-log-retention.js";
import { dynamodbNonprodOndemand } from "./dynamodb-nonprod-ondemand.js";
import { dynamodbPitrNonprod } from "./dynamodb-pitr-nonprod.js";
import { ebsGp2ToGp3 } from "./ebs-gp2-to-gp3.js";
import { ebsIo1ToIo2 } from "./ebs-io1-to-io2.js";
import { ebsProvisionedIopsToGp3 } from "./ebs-provisioned-iops-to-gp3.js";
import { ec2DetailedMonitoring } from "./ec2-detailed-monitoring.js";
import { ec2IntelToAmd } from "./ec2-intel-to-amd.js";
import { ec2PreviousGeneration } from "./ec2-previous-generation.js";
import { ec2TUnlimitedNonprod } from "./ec2-t-unlimited-nonprod.js";
import { ecrLifecycleMissing } from "./ecr-lifecycle-missing.js";
import { ecsContainerInsightsNonprod } from "./ecs-container-insights-nonprod.js";
import { efsLifecycleIa } from "./efs-lifecycle-ia.js";
import { elasticacheGraviton } from "./elasticache-graviton.js";
import { elasticacheRedisToValkey } from "./elasticache-redis-to-valkey.js";
import { elasticacheReplicasNonprod } from "./elasticache-replicas-nonprod.js";
import { glueFlex } from "./glue-flex.js";
import { instanceRootGp2ToGp3 } from "./instance-root-gp2-to-gp3.js";
import { kinesisRetention } from "./kinesis-retention.js";
import { lambdaArm64 } from "./lambda-arm64.js";
import { mskGraviton } from "./msk-graviton.js";
import { opensearchDedicatedMastersNonprod } from "./opensearch-dedicated-masters-nonprod.js";
import { opensearchGp3 } from "./opensearch-gp3.js";
import { opensearchInstanceUpgrade } from "./opensearch-instance-upgrade.js";
import { rdsGraviton } from "./rds-graviton.js";
import { rdsInsightsPaidRetention } from "./rds-insights-paid-retention.js";
import { rdsIo1ToGp3 } from "./rds-io1-to-gp3.js";
import { rdsMultiAzNonprod } from "./rds-multi-az-nonprod.js";
import { rdsPreviousGeneration } from "./rds-previous-generation.js";
import { s3AbortMultipart } from "./s3-abort-multipart.js";
import { s3BucketKey } from "./s3-bucket-key.js";
import { vpcGatewayEndpointMissing } from "./vpc-gateway-endpoint-missing.js";

export const awsRules: readonly RuleDefinition[] = [
  auroraIoOptimizedNonprod,
  auroraServerlessV2MinAcu,
  cloudfrontPriceClass,
  cloudwatchLogRetention,
  dynamodbNonprodOndemand,
  dynamodbPitrNonprod,
  ebsGp2ToGp3,
  ebsIo1ToIo2,
  ebsProvisionedIopsToGp3,
  ec2DetailedMonitoring,
  ec2IntelToAmd,
  ec2PreviousGeneration,
  ec2TUnlimitedNonprod,
  ecrLifecycleMissing,
  ecsContainerInsightsNonprod,
  efsLifecycleIa,
  elasticacheGraviton,
  elasticacheRedisToValkey,
  elasticacheReplicasNonprod,
  glueFlex,
  instanceRootGp2ToGp3,
  kinesisRetention,
  lambdaArm64,
  mskGraviton,
  opensearchDedicatedMastersNonprod,
  opensearchGp3,
  opensearchInstanceUpgrade,
  rdsGraviton,
  rdsInsightsPaidRetention,
  rdsIo1ToGp3,
  rdsMultiAzNonprod,
  rdsPreviousGeneration,
  s3AbortMultipart,
  s3BucketKey,
  vpcGatewayEndpointMissing,
];
