import type { RuleDefinition } from "../define.js";
import { auroraIoOptimizedNonprod } from "./aurora-io-optimized-nonprod.js";
import { auroraServerlessV2MinAcu } from "./aurora-serverless-v2-min-acu.js";
import { cloudwatchLogRetention } from "./cloudwatch-log-retention.js";
import { dynamodbNonprodOndemand } from "./dynamodb-nonprod-ondemand.js";
import { ebsGp2ToGp3 } from "./ebs-gp2-to-gp3.js";
import { efsLifecycleIa } from "./efs-lifecycle-ia.js";
import { elasticacheGraviton } from "./elasticache-graviton.js";
import { elasticacheRedisToValkey } from "./elasticache-redis-to-valkey.js";
import { elasticacheReplicasNonprod } from "./elasticache-replicas-nonprod.js";
import { glueFlex } from "./glue-flex.js";
import { instanceRootGp2ToGp3 } from "./instance-root-gp2-to-gp3.js";
import { lambdaArm64 } from "./lambda-arm64.js";
import { opensearchDedicatedMastersNonprod } from "./opensearch-dedicated-masters-nonprod.js";
import { opensearchGp3 } from "./opensearch-gp3.js";
import { opensearchInstanceUpgrade } from "./opensearch-instance-upgrade.js";
import { rdsGraviton } from "./rds-graviton.js";
import { rdsMultiAzNonprod } from "./rds-multi-az-nonprod.js";
import { s3AbortMultipart } from "./s3-abort-multipart.js";
import { vpcGatewayEndpointMissing } from "./vpc-gateway-endpoint-missing.js";

export const awsRules: readonly RuleDefinition[] = [
  auroraIoOptimizedNonprod,
  auroraServerlessV2MinAcu,
  cloudwatchLogRetention,
  dynamodbNonprodOndemand,
  ebsGp2ToGp3,
  efsLifecycleIa,
  elasticacheGraviton,
  elasticacheRedisToValkey,
  elasticacheReplicasNonprod,
  glueFlex,
  instanceRootGp2ToGp3,
  lambdaArm64,
  opensearchDedicatedMastersNonprod,
  opensearchGp3,
  opensearchInstanceUpgrade,
  rdsGraviton,
  rdsMultiAzNonprod,
  s3AbortMultipart,
  vpcGatewayEndpointMissing,
];
