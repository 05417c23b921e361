import type { ResourceDefinition } from "../define.js";
import { acmCertificate } from "./acm-certificate.js";
import { acmpcaCertificateAuthority } from "./acmpca-certificate-authority.js";
import { amiSnapshot } from "./ami.js";
import { apiGatewayRestApi } from "./api-gateway-rest-api.js";
import { apiGatewayStage } from "./api-gateway-stage.js";
import { apigatewayv2Api } from "./apigatewayv2-api.js";
import { appautoscalingTarget } from "./appautoscaling-target.js";
import { apprunnerService } from "./apprunner-service.js";
import { appsyncGraphqlApi } from "./appsync-graphql-api.js";
import { athenaWorkgroup } from "./athena-workgroup.js";
import { autoscalingGroup } from "./autoscaling-group.js";
import { backupVault } from "./backup-vault.js";
import { batchComputeEnvironment } from "./batch-compute-environment.js";
import { bedrockProvisionedModelThroughput } from "./bedrock-provisioned-model-throughput.js";
import { cloudformationStack } from "./cloudformation-stack.js";
import { cloudfrontDistribution } from "./cloudfront-distribution.js";
import { cloudfrontFunction } from "./cloudfront-function.js";
import { cloudfrontMonitoringSubscription } from "./cloudfront-monitoring-subscription.js";
import { cloudhsmV2Hsm } from "./cloudhsm-v2-hsm.js";
import { cloudtrailEventDataStore } from "./cloudtrail-event-data-store.js";
import { cloudtrail } from "./cloudtrail.js";
import { cloudwatchCompositeAlarm } from "./cloudwatch-composite-alarm.js";
import { cloudwatchContributorInsightRule } from "./cloudwatch-contributor-insight-rule.js";
import { cloudwatchDashboard } from "./cloudwatch-dashboard.js";
import { cloudwatchEventBus } from "./cloudwatch-event-bus.js";
import { cloudwatchLogGroup } from "./cloudwatch-log-group.js";
import { cloudwatchMetricAlarm } from "./cloudwatch-metric-alarm.js";
import { cloudwatchMetricStream } from "./cloudwatch-metric-stream.js";
import { codebuildProject } from "./codebuild-project.js";
import { codepipeline } from "./codepipeline.js";
import { cognitoUserPool } from "./cognito-user-pool.js";
import { configConfigurationRecorder } from "./config-configuration-recorder.js";
import { configConformancePack } from "./config-conformance-pack.js";
import { configRule } from "./config-rule.js";
import { dataTransfer } from "./data-transfer.js";
import { daxCluster } from "./dax-cluster.js";
import { dbClusterSnapshot } from "./db-cluster-snapshot.js";
import { dbInstance } from "./db-instance.js";
import { dbProxy } from "./db-proxy.js";
import { dbSnapshot } from "./db-snapshot.js";
import { directoryServiceDirectory } from "./directory-service-directory.js";
import { dmsReplicationConfig } from "./dms-replication-config.js";
import { dmsReplicationInstance } from "./dms-replication-instance.js";
import { docdbClusterInstance } from "./docdb-cluster-instance.js";
import { docdbBackup } from "./docdb-cluster.js";
import { docdbelasticCluster } from "./docdbelastic-cluster.js";
import { dsqlCluster } from "./dsql-cluster.js";
import { dxConnection } from "./dx-connection.js";
import { dxGatewayAssociation } from "./dx-gateway-association.js";
import { dynamodbTableReplica } from "./dynamodb-table-replica.js";
import { dynamodbTable } from "./dynamodb-table.js";
import { ebsFastSnapshotRestore } from "./ebs-fast-snapshot-restore.js";
import { ebsSnapshotCopy } from "./ebs-snapshot-copy.js";
import { ebsSnapshot } from "./ebs-snapshot.js";
import { ebsVolume } from "./ebs-volume.js";
import { ec2CapacityReservation } from "./ec2-capacity-reservation.js";
import { ec2ClientVpnEndpoint } from "./ec2-client-vpn-endpoint.js";
import { ec2ClientVpnNetworkAssociation } from "./ec2-client-vpn-network-association.js";
import { ec2Host } from "./ec2-host.js";
import { ec2NetworkInsightsAnalysis } from "./ec2-network-insights-analysis.js";
import { ec2TrafficMirrorSession } from "./ec2-traffic-mirror-session.js";
import { ec2TransitGatewayConnect } from "./ec2-transit-gateway-connect.js";
import { ec2TransitGatewayPeeringAttachment } from "./ec2-transit-gateway-peering-attachment.js";
import { ec2TransitGatewayVpcAttachment } from "./ec2-transit-gateway-vpc-attachment.js";
import { ecrRepository } from "./ecr-repository.js";
import { ecsService } from "./ecs-service.js";
import { efsFileSystem } from "./efs-file-system.js";
import { eip } from "./eip.js";
import { eksCluster } from "./eks-cluster.js";
import { eksFargateProfile } from "./eks-fargate-profile.js";
import { eksNodeGroup } from "./eks-node-group.js";
import { elasticBeanstalkEnvironment } from "./elastic-beanstalk-environment.js";
import { elasticacheCluster } from "./elasticache-cluster.js";
import { elasticacheReplicationGroup } from "./elasticache-replication-group.js";
import { elasticacheServerlessCache } from "./elasticache-serverless-cache.js";
import { elb } from "./elb.js";
import { emrCluster } from "./emr-cluster.js";
import { emrInstanceGroup } from "./emr-instance-group.js";
import { emrserverlessApplication } from "./emrserverless-application.js";
import { fsxLustreFileSystem } from "./fsx-lustre-file-system.js";
import { fsxOntapFileSystem } from "./fsx-ontap-file-system.js";
import { fsxOpenzfsFileSystem } from "./fsx-openzfs-file-system.js";
import { fsxWindowsFileSystem } from "./fsx-windows-file-system.js";
import { glacierVault } from "./glacier-vault.js";
import { globalacceleratorAccelerator } from "./globalaccelerator-accelerator.js";
import { globalacceleratorEndpointGroup } from "./globalaccelerator-endpoint-group.js";
import { glueCatalogDatabase } from "./glue-catalog-database.js";
import { glueCrawler } from "./glue-crawler.js";
import { glueDevEndpoint } from "./glue-dev-endpoint.js";
import { glueJob } from "./glue-job.js";
import { grafanaLicenseAssociation } from "./grafana-license-association.js";
import { grafanaWorkspace } from "./grafana-workspace.js";
import { guarddutyDetector } from "./guardduty-detector.js";
import { instance } from "./instance.js";
import { keyspacesTable } from "./keyspaces-table.js";
import { kinesisAnalyticsApplication } from "./kinesis-analytics-application.js";
import { kinesisFirehoseDeliveryStream } from "./kinesis-firehose-delivery-stream.js";
import { kinesisStream } from "./kinesis-stream.js";
import { kinesisanalyticsv2ApplicationSnapshot } from "./kinesisanalyticsv2-application-snapshot.js";
import { kinesisanalyticsv2Application } from "./kinesisanalyticsv2-application.js";
import { kmsExternalKey } from "./kms-external-key.js";
import { kmsKey } from "./kms-key.js";
import { lambdaFunction } from "./lambda-function.js";
import { lambdaProvisionedConcurrency } from "./lambda-provisioned-concurrency-config.js";
import { lb } from "./lb.js";
import { lightsailDatabase } from "./lightsail-database.js";
import { lightsailDisk } from "./lightsail-disk.js";
import { lightsailInstance } from "./lightsail-instance.js";
import { macie2Account } from "./macie2-account.js";
import { memorydbCluster } from "./memorydb-cluster.js";
import { mqBroker } from "./mq-broker.js";
import { mskCluster } from "./msk-cluster.js";
import { mskServerlessCluster } from "./msk-serverless-cluster.js";
import { mskconnectConnector } from "./mskconnect-connector.js";
import { mwaaEnvironment } from "./mwaa-environment.js";
import { natGateway } from "./nat-gateway.js";
import { neptuneClusterInstance } from "./neptune-cluster-instance.js";
import { neptuneClusterSnapshot } from "./neptune-cluster-snapshot.js";
import { neptuneCluster } from "./neptune-cluster.js";
import { neptuneGraph } from "./neptunegraph-graph.js";
import { networkfirewallFirewall } from "./networkfirewall-firewall.js";
import { opensearchDomain } from "./opensearch-domain.js";
import { opensearchServerlessCollection } from "./opensearchserverless-collection.js";
import { osisPipeline } from "./osis-pipeline.js";
import { prometheusWorkspace } from "./prometheus-workspace.js";
import { quicksightUser } from "./quicksight-user.js";
import { rdsClusterInstance } from "./rds-cluster-instance.js";
import { rdsCluster } from "./rds-cluster.js";
import { rdsGlobalCluster } from "./rds-global-cluster.js";
import { redshiftClusterSnapshot } from "./redshift-cluster-snapshot.js";
import { redshiftCluster } from "./redshift-cluster.js";
import { redshiftServerlessWorkgroup } from "./redshiftserverless-workgroup.js";
import { route53HealthCheck } from "./route53-health-check.js";
import { route53Record } from "./route53-record.js";
import { route53ResolverEndpoint } from "./route53-resolver-endpoint.js";
import { route53ResolverFirewallDomainList } from "./route53-resolver-firewall-domain-list.js";
import { route53ResolverFirewallRuleGroupAssociation } from "./route53-resolver-firewall-rule-group-association.js";
import { route53Zone } from "./route53-zone.js";
import { s3BucketAnalytics } from "./s3-bucket-analytics-configuration.js";
import { s3BucketInventory } from "./s3-bucket-inventory.js";
import { s3Bucket } from "./s3-bucket.js";
import { s3DirectoryBucket } from "./s3-directory-bucket.js";
import { s3tablesTableBucket } from "./s3tables-table-bucket.js";
import { sagemakerEndpoint } from "./sagemaker-endpoint.js";
import { sagemakerNotebookInstance } from "./sagemaker-notebook-instance.js";
import { schedulerSchedule } from "./scheduler-schedule.js";
import { secretsmanagerSecret } from "./secretsmanager-secret.js";
import { securityhubAccount } from "./securityhub-account.js";
import { sesDomainIdentity } from "./ses-domain-identity.js";
import { sfnStateMachine } from "./sfn-state-machine.js";
import { cloudControlTwins } from "./shared/cloud-control.js";
import { shieldSubscription } from "./shield-subscription.js";
import { snsTopicSubscription } from "./sns-topic-subscription.js";
import { snsTopic } from "./sns-topic.js";
import { spotFleetRequest } from "./spot-fleet-request.js";
import { sqsQueue } from "./sqs-queue.js";
import { ssmActivation } from "./ssm-activation.js";
import { ssmParameter } from "./ssm-parameter.js";
import { syntheticsCanary } from "./synthetics-canary.js";
import { timestreaminfluxdbDbInstance } from "./timestreaminfluxdb-db-instance.js";
import { timestreamwriteTable } from "./timestreamwrite-table.js";
import { transferServer } from "./transfer-server.js";
import { vpcEndpoint } from "./vpc-endpoint.js";
import { vpcIpam } from "./vpc-ipam.js";
import { vpclatticeService } from "./vpclattice-service.js";
import { vpnConnection } from "./vpn-connection.js";
import { wafWebAcl } from "./waf-web-acl.js";
import { wafv2WebAcl } from "./wafv2-web-acl.js";
import { workspacesWorkspace } from "./workspaces-workspace.js";

/** Every AWS resource that has a mapping, one line each, in alphabetical order of the files; then their Cloud Control twins. */
const resources: readonly ResourceDefinition[] = [
  acmCertificate,
  acmpcaCertificateAuthority,
  amiSnapshot,
  apiGatewayRestApi,
  apiGatewayStage,
  apigatewayv2Api,
  appautoscalingTarget,
  apprunnerService,
  appsyncGraphqlApi,
  athenaWorkgroup,
  autoscalingGroup,
  backupVault,
  batchComputeEnvironment,
  bedrockProvisionedModelThroughput,
  cloudformationStack,
  cloudfrontDistribution,
  cloudfrontFunction,
  cloudfrontMonitoringSubscription,
  cloudhsmV2Hsm,
  cloudtrailEventDataStore,
  cloudtrail,
  cloudwatchCompositeAlarm,
  cloudwatchContributorInsightRule,
  cloudwatchDashboard,
  cloudwatchEventBus,
  cloudwatchLogGroup,
  cloudwatchMetricAlarm,
  cloudwatchMetricStream,
  codebuildProject,
  codepipeline,
  cognitoUserPool,
  configConfigurationRecorder,
  configConformancePack,
  configRule,
  dataTransfer,
  daxCluster,
  dbClusterSnapshot,
  dbInstance,
  dbProxy,
  dbSnapshot,
  directoryServiceDirectory,
  dmsReplicationConfig,
  dmsReplicationInstance,
  docdbClusterInstance,
  docdbBackup,
  docdbelasticCluster,
  dsqlCluster,
  dxConnection,
  dxGatewayAssociation,
  dynamodbTableReplica,
  dynamodbTable,
  ebsFastSnapshotRestore,
  ebsSnapshotCopy,
  ebsSnapshot,
  ebsVolume,
  ec2CapacityReservation,
  ec2ClientVpnEndpoint,
  ec2ClientVpnNetworkAssociation,
  ec2Host,
  ec2NetworkInsightsAnalysis,
  ec2TrafficMirrorSession,
  ec2TransitGatewayConnect,
  ec2TransitGatewayPeeringAttachment,
  ec2TransitGatewayVpcAttachment,
  ecrRepository,
  ecsService,
  efsFileSystem,
  eip,
  eksCluster,
  eksFargateProfile,
  eksNodeGroup,
  elasticBeanstalkEnvironment,
  elasticacheCluster,
  elasticacheReplicationGroup,
  elasticacheServerlessCache,
  elb,
  emrCluster,
  emrInstanceGroup,
  emrserverlessApplication,
  fsxLustreFileSystem,
  fsxOntapFileSystem,
  fsxOpenzfsFileSystem,
  fsxWindowsFileSystem,
  glacierVault,
  globalacceleratorAccelerator,
  globalacceleratorEndpointGroup,
  glueCatalogDatabase,
  glueCrawler,
  glueDevEndpoint,
  glueJob,
  grafanaLicenseAssociation,
  grafanaWorkspace,
  guarddutyDetector,
  instance,
  keyspacesTable,
  kinesisAnalyticsApplication,
  kinesisFirehoseDeliveryStream,
  kinesisStream,
  kinesisanalyticsv2ApplicationSnapshot,
  kinesisanalyticsv2Application,
  kmsExternalKey,
  kmsKey,
  lambdaFunction,
  lambdaProvisionedConcurrency,
  lb,
  lightsailDatabase,
  lightsailDisk,
  lightsailInstance,
  macie2Account,
  memorydbCluster,
  mqBroker,
  mskCluster,
  mskServerlessCluster,
  mskconnectConnector,
  mwaaEnvironment,
  natGateway,
  neptuneClusterInstance,
  neptuneClusterSnapshot,
  neptuneCluster,
  neptuneGraph,
  networkfirewallFirewall,
  opensearchDomain,
  opensearchServerlessCollection,
  osisPipeline,
  prometheusWorkspace,
  quicksightUser,
  rdsClusterInstance,
  rdsCluster,
  rdsGlobalCluster,
  redshiftClusterSnapshot,
  redshiftCluster,
  redshiftServerlessWorkgroup,
  route53HealthCheck,
  route53Record,
  route53ResolverEndpoint,
  route53ResolverFirewallDomainList,
  route53ResolverFirewallRuleGroupAssociation,
  route53Zone,
  s3BucketAnalytics,
  s3BucketInventory,
  s3Bucket,
  s3DirectoryBucket,
  s3tablesTableBucket,
  sagemakerEndpoint,
  sagemakerNotebookInstance,
  schedulerSchedule,
  secretsmanagerSecret,
  securityhubAccount,
  sesDomainIdentity,
  sfnStateMachine,
  shieldSubscription,
  snsTopicSubscription,
  snsTopic,
  spotFleetRequest,
  sqsQueue,
  ssmActivation,
  ssmParameter,
  syntheticsCanary,
  timestreaminfluxdbDbInstance,
  timestreamwriteTable,
  transferServer,
  vpcEndpoint,
  vpcIpam,
  vpclatticeService,
  vpnConnection,
  wafWebAcl,
  wafv2WebAcl,
  workspacesWorkspace,
];

export const awsResources: readonly ResourceDefinition[] = [...resources, ...cloudControlTwins(resources)];
