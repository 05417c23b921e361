import type { ResourceDefinition } from "../define.js";
import { accessanalyzerAnalyzer } from "./accessanalyzer-analyzer.js";
import { acmCertificate } from "./acm-certificate.js";
import { acmpcaCertificateAuthority } from "./acmpca-certificate-authority.js";
import { amiSnapshot } from "./ami.js";
import { amplifyApp } from "./amplify-app.js";
import { apiGatewayRestApi } from "./api-gateway-rest-api.js";
import { apiGatewayStage } from "./api-gateway-stage.js";
import { apigatewayv2Api } from "./apigatewayv2-api.js";
import { appautoscalingTarget } from "./appautoscaling-target.js";
import { appconfigApplication } from "./appconfig-application.js";
import { appfabricAppBundle } from "./appfabric-app-bundle.js";
import { appflowFlow } from "./appflow-flow.js";
import { apprunnerService } from "./apprunner-service.js";
import { appstreamFleet } from "./appstream-fleet.js";
import { appsyncApi } from "./appsync-api.js";
import { appsyncApiCache } from "./appsync-api-cache.js";
import { appsyncGraphqlApi } from "./appsync-graphql-api.js";
import { athenaCapacityReservation } from "./athena-capacity-reservation.js";
import { athenaWorkgroup } from "./athena-workgroup.js";
import { auditmanagerAccountRegistration } from "./auditmanager-account-registration.js";
import { autoscalingGroup } from "./autoscaling-group.js";
import { backupLogicallyAirGappedVault } from "./backup-logically-air-gapped-vault.js";
import { backupRestoreTestingPlan } from "./backup-restore-testing-plan.js";
import { backupVault } from "./backup-vault.js";
import { batchComputeEnvironment } from "./batch-compute-environment.js";
import { bedrockCustomModel } from "./bedrock-custom-model.js";
import { bedrockGuardrail } from "./bedrock-guardrail.js";
import { bedrockProvisionedModelThroughput } from "./bedrock-provisioned-model-throughput.js";
import { bedrockagentFlow } from "./bedrockagent-flow.js";
import { bedrockagentcoreAgentRuntime } from "./bedrockagentcore-agent-runtime.js";
import { bedrockagentcoreGateway } from "./bedrockagentcore-gateway.js";
import { bedrockagentcoreMemory } from "./bedrockagentcore-memory.js";
import { budgetsBudgetAction } from "./budgets-budget-action.js";
import { chimeVoiceConnector } from "./chime-voice-connector.js";
import { cleanroomsCollaboration } from "./cleanrooms-collaboration.js";
import { cloud9EnvironmentEc2 } from "./cloud9-environment-ec2.js";
import { cloudformationStack } from "./cloudformation-stack.js";
import { cloudfrontDistribution } from "./cloudfront-distribution.js";
import { cloudfrontFunction } from "./cloudfront-function.js";
import { cloudfrontMonitoringSubscription } from "./cloudfront-monitoring-subscription.js";
import { cloudhsmV2Hsm } from "./cloudhsm-v2-hsm.js";
import { cloudsearchDomain } from "./cloudsearch-domain.js";
import { cloudtrail } from "./cloudtrail.js";
import { cloudtrailEventDataStore } from "./cloudtrail-event-data-store.js";
import { cloudwatchCompositeAlarm } from "./cloudwatch-composite-alarm.js";
import { cloudwatchContributorInsightRule } from "./cloudwatch-contributor-insight-rule.js";
import { cloudwatchDashboard } from "./cloudwatch-dashboard.js";
import { cloudwatchEventBus } from "./cloudwatch-event-bus.js";
import { cloudwatchLogGroup } from "./cloudwatch-log-group.js";
import { cloudwatchMetricAlarm } from "./cloudwatch-metric-alarm.js";
import { cloudwatchMetricStream } from "./cloudwatch-metric-stream.js";
import { codeartifactDomain } from "./codeartifact-domain.js";
import { codebuildFleet } from "./codebuild-fleet.js";
import { codebuildProject } from "./codebuild-project.js";
import { codecatalystDevEnvironment } from "./codecatalyst-dev-environment.js";
import { codecommitRepository } from "./codecommit-repository.js";
import { codeguruprofilerProfilingGroup } from "./codeguruprofiler-profiling-group.js";
import { codegurureviewerRepositoryAssociation } from "./codegurureviewer-repository-association.js";
import { codepipeline } from "./codepipeline.js";
import { cognitoUserPool } from "./cognito-user-pool.js";
import { comprehendDocumentClassifier } from "./comprehend-document-classifier.js";
import { computeoptimizerRecommendationPreferences } from "./computeoptimizer-recommendation-preferences.js";
import { configConfigurationRecorder } from "./config-configuration-recorder.js";
import { configConformancePack } from "./config-conformance-pack.js";
import { configRule } from "./config-rule.js";
import { connectInstance } from "./connect-instance.js";
import { connectPhoneNumber } from "./connect-phone-number.js";
import { customerprofilesDomain } from "./customerprofiles-domain.js";
import { dataTransfer } from "./data-transfer.js";
import { dataexchangeDataSet } from "./dataexchange-data-set.js";
import { datapipelinePipeline } from "./datapipeline-pipeline.js";
import { datasyncTask } from "./datasync-task.js";
import { datazoneDomain } from "./datazone-domain.js";
import { daxCluster } from "./dax-cluster.js";
import { dbClusterSnapshot } from "./db-cluster-snapshot.js";
import { dbInstance } from "./db-instance.js";
import { dbInstanceAutomatedBackupsReplication } from "./db-instance-automated-backups-replication.js";
import { dbProxy } from "./db-proxy.js";
import { dbSnapshot } from "./db-snapshot.js";
import { detectiveGraph } from "./detective-graph.js";
import { devicefarmProject } from "./devicefarm-project.js";
import { devicefarmTestGridProject } from "./devicefarm-test-grid-project.js";
import { devopsguruResourceCollection } from "./devopsguru-resource-collection.js";
import { directoryServiceDirectory } from "./directory-service-directory.js";
import { directoryServiceRegion } from "./directory-service-region.js";
import { dlmLifecyclePolicy } from "./dlm-lifecycle-policy.js";
import { dmsReplicationConfig } from "./dms-replication-config.js";
import { dmsReplicationInstance } from "./dms-replication-instance.js";
import { docdbBackup } from "./docdb-cluster.js";
import { docdbClusterInstance } from "./docdb-cluster-instance.js";
import { docdbelasticCluster } from "./docdbelastic-cluster.js";
import { drsReplicationConfigurationTemplate } from "./drs-replication-configuration-template.js";
import { dsqlCluster } from "./dsql-cluster.js";
import { dxConnection } from "./dx-connection.js";
import { dxGatewayAssociation } from "./dx-gateway-association.js";
import { dynamodbContributorInsights } from "./dynamodb-contributor-insights.js";
import { dynamodbKinesisStreamingDestination } from "./dynamodb-kinesis-streaming-destination.js";
import { dynamodbTable } from "./dynamodb-table.js";
import { dynamodbTableExport } from "./dynamodb-table-export.js";
import { dynamodbTableReplica } from "./dynamodb-table-replica.js";
import { ebsFastSnapshotRestore } from "./ebs-fast-snapshot-restore.js";
import { ebsSnapshot } from "./ebs-snapshot.js";
import { ebsSnapshotCopy } from "./ebs-snapshot-copy.js";
import { ebsVolume } from "./ebs-volume.js";
import { ec2CapacityBlockReservation } from "./ec2-capacity-block-reservation.js";
import { ec2CapacityReservation } from "./ec2-capacity-reservation.js";
import { ec2ClientVpnEndpoint } from "./ec2-client-vpn-endpoint.js";
import { ec2ClientVpnNetworkAssociation } from "./ec2-client-vpn-network-association.js";
import { ec2Fleet } from "./ec2-fleet.js";
import { ec2Host } from "./ec2-host.js";
import { ec2NetworkInsightsAnalysis } from "./ec2-network-insights-analysis.js";
import { ec2TrafficMirrorSession } from "./ec2-traffic-mirror-session.js";
import { ec2TransitGatewayConnect } from "./ec2-transit-gateway-connect.js";
import { ec2TransitGatewayPeeringAttachment } from "./ec2-transit-gateway-peering-attachment.js";
import { ec2TransitGatewayVpcAttachment } from "./ec2-transit-gateway-vpc-attachment.js";
import { ecrRepository } from "./ecr-repository.js";
import { ecsExpressGatewayService } from "./ecs-express-gateway-service.js";
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
import { elastictranscoderPipeline } from "./elastictranscoder-pipeline.js";
import { elb } from "./elb.js";
import { emrCluster } from "./emr-cluster.js";
import { emrInstanceFleet } from "./emr-instance-fleet.js";
import { emrInstanceGroup } from "./emr-instance-group.js";
import { emrcontainersVirtualCluster } from "./emrcontainers-virtual-cluster.js";
import { emrserverlessApplication } from "./emrserverless-application.js";
import { evidentlyProject } from "./evidently-project.js";
import { fisExperimentTemplate } from "./fis-experiment-template.js";
import { flowLog } from "./flow-log.js";
import { fmsPolicy } from "./fms-policy.js";
import { fsxBackup } from "./fsx-backup.js";
import { fsxFileCache } from "./fsx-file-cache.js";
import { fsxLustreFileSystem } from "./fsx-lustre-file-system.js";
import { fsxOntapFileSystem } from "./fsx-ontap-file-system.js";
import { fsxOpenzfsFileSystem } from "./fsx-openzfs-file-system.js";
import { fsxWindowsFileSystem } from "./fsx-windows-file-system.js";
import { gameliftFleet } from "./gamelift-fleet.js";
import { gameliftGameServerGroup } from "./gamelift-game-server-group.js";
import { glacierVault } from "./glacier-vault.js";
import { globalacceleratorAccelerator } from "./globalaccelerator-accelerator.js";
import { globalacceleratorEndpointGroup } from "./globalaccelerator-endpoint-group.js";
import { glueCatalogDatabase } from "./glue-catalog-database.js";
import { glueCatalogTableOptimizer } from "./glue-catalog-table-optimizer.js";
import { glueCrawler } from "./glue-crawler.js";
import { glueDataQualityRuleset } from "./glue-data-quality-ruleset.js";
import { glueDevEndpoint } from "./glue-dev-endpoint.js";
import { glueJob } from "./glue-job.js";
import { grafanaLicenseAssociation } from "./grafana-license-association.js";
import { grafanaWorkspace } from "./grafana-workspace.js";
import { guarddutyDetector } from "./guardduty-detector.js";
import { guarddutyMalwareProtectionPlan } from "./guardduty-malware-protection-plan.js";
import { inspectorAssessmentTemplate } from "./inspector-assessment-template.js";
import { inspector2Enabler } from "./inspector2-enabler.js";
import { instance } from "./instance.js";
import { internetmonitorMonitor } from "./internetmonitor-monitor.js";
import { iotIndexingConfiguration } from "./iot-indexing-configuration.js";
import { iotThing } from "./iot-thing.js";
import { iotTopicRule } from "./iot-topic-rule.js";
import { ivsChannel } from "./ivs-channel.js";
import { ivschatRoom } from "./ivschat-room.js";
import { kendraIndex } from "./kendra-index.js";
import { keyspacesTable } from "./keyspaces-table.js";
import { kinesisAnalyticsApplication } from "./kinesis-analytics-application.js";
import { kinesisFirehoseDeliveryStream } from "./kinesis-firehose-delivery-stream.js";
import { kinesisStream } from "./kinesis-stream.js";
import { kinesisVideoStream } from "./kinesis-video-stream.js";
import { kinesisanalyticsv2Application } from "./kinesisanalyticsv2-application.js";
import { kinesisanalyticsv2ApplicationSnapshot } from "./kinesisanalyticsv2-application-snapshot.js";
import { kmsExternalKey } from "./kms-external-key.js";
import { kmsKey } from "./kms-key.js";
import { lambdaFunction } from "./lambda-function.js";
import { lambdaProvisionedConcurrency } from "./lambda-provisioned-concurrency-config.js";
import { lb } from "./lb.js";
import { lexBot } from "./lex-bot.js";
import { lightsailBucket } from "./lightsail-bucket.js";
import { lightsailContainerService } from "./lightsail-container-service.js";
import { lightsailDatabase } from "./lightsail-database.js";
import { lightsailDisk } from "./lightsail-disk.js";
import { lightsailInstance } from "./lightsail-instance.js";
import { lightsailLb } from "./lightsail-lb.js";
import { locationGeofenceCollection } from "./location-geofence-collection.js";
import { locationMap } from "./location-map.js";
import { locationPlaceIndex } from "./location-place-index.js";
import { locationRouteCalculator } from "./location-route-calculator.js";
import { locationTracker } from "./location-tracker.js";
import { m2Environment } from "./m2-environment.js";
import { macie2Account } from "./macie2-account.js";
import { mediaConvertQueue } from "./media-convert-queue.js";
import { mediaPackageChannel } from "./media-package-channel.js";
import { mediaStoreContainer } from "./media-store-container.js";
import { medialiveChannel } from "./medialive-channel.js";
import { medialiveMultiplex } from "./medialive-multiplex.js";
import { memorydbCluster } from "./memorydb-cluster.js";
import { memorydbSnapshot } from "./memorydb-snapshot.js";
import { mqBroker } from "./mq-broker.js";
import { mskCluster } from "./msk-cluster.js";
import { mskReplicator } from "./msk-replicator.js";
import { mskServerlessCluster } from "./msk-serverless-cluster.js";
import { mskVpcConnection } from "./msk-vpc-connection.js";
import { mskconnectConnector } from "./mskconnect-connector.js";
import { mwaaEnvironment } from "./mwaa-environment.js";
import { natGateway } from "./nat-gateway.js";
import { neptuneCluster } from "./neptune-cluster.js";
import { neptuneClusterInstance } from "./neptune-cluster-instance.js";
import { neptuneClusterSnapshot } from "./neptune-cluster-snapshot.js";
import { neptuneGraph } from "./neptunegraph-graph.js";
import { networkfirewallFirewall } from "./networkfirewall-firewall.js";
import { networkfirewallVpcEndpointAssociation } from "./networkfirewall-vpc-endpoint-association.js";
import { networkflowmonitorMonitor } from "./networkflowmonitor-monitor.js";
import { networkmanagerCoreNetwork } from "./networkmanager-core-network.js";
import { networkmanagerVpcAttachment } from "./networkmanager-vpc-attachment.js";
import { networkmonitorMonitor } from "./networkmonitor-monitor.js";
import { opensearchDomain } from "./opensearch-domain.js";
import { opensearchVpcEndpoint } from "./opensearch-vpc-endpoint.js";
import { opensearchServerlessCollection } from "./opensearchserverless-collection.js";
import { osisPipeline } from "./osis-pipeline.js";
import { paymentcryptographyKey } from "./paymentcryptography-key.js";
import { pinpointApp } from "./pinpoint-app.js";
import { pinpointsmsvoicev2PhoneNumber } from "./pinpointsmsvoicev2-phone-number.js";
import { pipesPipe } from "./pipes-pipe.js";
import { prometheusScraper } from "./prometheus-scraper.js";
import { prometheusWorkspace } from "./prometheus-workspace.js";
import { qbusinessApplication } from "./qbusiness-application.js";
import { qldbLedger } from "./qldb-ledger.js";
import { quicksightAccountSubscription } from "./quicksight-account-subscription.js";
import { quicksightUser } from "./quicksight-user.js";
import { rdsCluster } from "./rds-cluster.js";
import { rdsClusterInstance } from "./rds-cluster-instance.js";
import { rdsClusterSnapshotCopy } from "./rds-cluster-snapshot-copy.js";
import { rdsGlobalCluster } from "./rds-global-cluster.js";
import { rdsShardGroup } from "./rds-shard-group.js";
import { redshiftCluster } from "./redshift-cluster.js";
import { redshiftClusterSnapshot } from "./redshift-cluster-snapshot.js";
import { redshiftServerlessWorkgroup } from "./redshiftserverless-workgroup.js";
import { rekognitionCollection } from "./rekognition-collection.js";
import { rekognitionProject } from "./rekognition-project.js";
import { rekognitionStreamProcessor } from "./rekognition-stream-processor.js";
import { route53HealthCheck } from "./route53-health-check.js";
import { route53Record } from "./route53-record.js";
import { route53ResolverEndpoint } from "./route53-resolver-endpoint.js";
import { route53ResolverFirewallDomainList } from "./route53-resolver-firewall-domain-list.js";
import { route53ResolverFirewallRuleGroupAssociation } from "./route53-resolver-firewall-rule-group-association.js";
import { route53TrafficPolicyInstance } from "./route53-traffic-policy-instance.js";
import { route53Zone } from "./route53-zone.js";
import { route53profilesProfile } from "./route53profiles-profile.js";
import { route53recoverycontrolconfigCluster } from "./route53recoverycontrolconfig-cluster.js";
import { rumAppMonitor } from "./rum-app-monitor.js";
import { s3Bucket } from "./s3-bucket.js";
import { s3BucketAnalytics } from "./s3-bucket-analytics-configuration.js";
import { s3BucketInventory } from "./s3-bucket-inventory.js";
import { s3BucketMetadataConfiguration } from "./s3-bucket-metadata-configuration.js";
import { s3DirectoryBucket } from "./s3-directory-bucket.js";
import { s3controlAccessGrant } from "./s3control-access-grant.js";
import { s3controlMultiRegionAccessPoint } from "./s3control-multi-region-access-point.js";
import { s3controlObjectLambdaAccessPoint } from "./s3control-object-lambda-access-point.js";
import { s3controlStorageLensConfiguration } from "./s3control-storage-lens-configuration.js";
import { s3tablesTableBucket } from "./s3tables-table-bucket.js";
import { s3vectorsVectorBucket } from "./s3vectors-vector-bucket.js";
import { sagemakerApp } from "./sagemaker-app.js";
import { sagemakerEndpoint } from "./sagemaker-endpoint.js";
import { sagemakerFeatureGroup } from "./sagemaker-feature-group.js";
import { sagemakerMlflowTrackingServer } from "./sagemaker-mlflow-tracking-server.js";
import { sagemakerMonitoringSchedule } from "./sagemaker-monitoring-schedule.js";
import { sagemakerNotebookInstance } from "./sagemaker-notebook-instance.js";
import { sagemakerSpace } from "./sagemaker-space.js";
import { schedulerSchedule } from "./scheduler-schedule.js";
import { secretsmanagerSecret } from "./secretsmanager-secret.js";
import { securityhubAccount } from "./securityhub-account.js";
import { securitylakeDataLake } from "./securitylake-data-lake.js";
import { sesDomainIdentity } from "./ses-domain-identity.js";
import { sesv2DedicatedIpAssignment } from "./sesv2-dedicated-ip-assignment.js";
import { sfnStateMachine } from "./sfn-state-machine.js";
import { cloudControlTwins } from "./shared/cloud-control.js";
import { shieldSubscription } from "./shield-subscription.js";
import { snsTopic } from "./sns-topic.js";
import { snsTopicSubscription } from "./sns-topic-subscription.js";
import { spotFleetRequest } from "./spot-fleet-request.js";
import { sqsQueue } from "./sqs-queue.js";
import { ssmActivation } from "./ssm-activation.js";
import { ssmParameter } from "./ssm-parameter.js";
import { ssmincidentsResponsePlan } from "./ssmincidents-response-plan.js";
import { storagegatewayCachedIscsiVolume } from "./storagegateway-cached-iscsi-volume.js";
import { storagegatewayGateway } from "./storagegateway-gateway.js";
import { swfDomain } from "./swf-domain.js";
import { syntheticsCanary } from "./synthetics-canary.js";
import { timestreaminfluxdbDbInstance } from "./timestreaminfluxdb-db-instance.js";
import { timestreamqueryScheduledQuery } from "./timestreamquery-scheduled-query.js";
import { timestreamwriteTable } from "./timestreamwrite-table.js";
import { transferConnector } from "./transfer-connector.js";
import { transferServer } from "./transfer-server.js";
import { transferWebApp } from "./transfer-web-app.js";
import { verifiedaccessEndpoint } from "./verifiedaccess-endpoint.js";
import { verifiedpermissionsPolicyStore } from "./verifiedpermissions-policy-store.js";
import { vpcEndpoint } from "./vpc-endpoint.js";
import { vpcIpam } from "./vpc-ipam.js";
import { vpcRouteServerEndpoint } from "./vpc-route-server-endpoint.js";
import { vpclatticeResourceConfiguration } from "./vpclattice-resource-configuration.js";
import { vpclatticeService } from "./vpclattice-service.js";
import { vpnConnection } from "./vpn-connection.js";
import { wafWebAcl } from "./waf-web-acl.js";
import { wafv2WebAcl } from "./wafv2-web-acl.js";
import { workspacesWorkspace } from "./workspaces-workspace.js";
import { workspaceswebPortal } from "./workspacesweb-portal.js";
import { xrayGroup } from "./xray-group.js";

/** Every AWS resource that has a mapping, one line each, in alphabetical order of the files; then their Cloud Control twins. */
const resources: readonly ResourceDefinition[] = [
  accessanalyzerAnalyzer,
  acmCertificate,
  acmpcaCertificateAuthority,
  amiSnapshot,
  amplifyApp,
  apiGatewayRestApi,
  apiGatewayStage,
  apigatewayv2Api,
  appautoscalingTarget,
  appconfigApplication,
  appfabricAppBundle,
  appflowFlow,
  apprunnerService,
  appstreamFleet,
  appsyncApi,
  appsyncApiCache,
  appsyncGraphqlApi,
  athenaCapacityReservation,
  athenaWorkgroup,
  auditmanagerAccountRegistration,
  autoscalingGroup,
  backupLogicallyAirGappedVault,
  backupRestoreTestingPlan,
  backupVault,
  batchComputeEnvironment,
  bedrockCustomModel,
  bedrockGuardrail,
  bedrockProvisionedModelThroughput,
  bedrockagentFlow,
  bedrockagentcoreAgentRuntime,
  bedrockagentcoreGateway,
  bedrockagentcoreMemory,
  budgetsBudgetAction,
  chimeVoiceConnector,
  cleanroomsCollaboration,
  cloud9EnvironmentEc2,
  cloudformationStack,
  cloudfrontDistribution,
  cloudfrontFunction,
  cloudfrontMonitoringSubscription,
  cloudhsmV2Hsm,
  cloudsearchDomain,
  cloudtrail,
  cloudtrailEventDataStore,
  cloudwatchCompositeAlarm,
  cloudwatchContributorInsightRule,
  cloudwatchDashboard,
  cloudwatchEventBus,
  cloudwatchLogGroup,
  cloudwatchMetricAlarm,
  cloudwatchMetricStream,
  codeartifactDomain,
  codebuildFleet,
  codebuildProject,
  codecatalystDevEnvironment,
  codecommitRepository,
  codeguruprofilerProfilingGroup,
  codegurureviewerRepositoryAssociation,
  codepipeline,
  cognitoUserPool,
  comprehendDocumentClassifier,
  computeoptimizerRecommendationPreferences,
  configConfigurationRecorder,
  configConformancePack,
  configRule,
  connectInstance,
  connectPhoneNumber,
  customerprofilesDomain,
  dataTransfer,
  dataexchangeDataSet,
  datapipelinePipeline,
  datasyncTask,
  datazoneDomain,
  daxCluster,
  dbClusterSnapshot,
  dbInstance,
  dbInstanceAutomatedBackupsReplication,
  dbProxy,
  dbSnapshot,
  detectiveGraph,
  devicefarmProject,
  devicefarmTestGridProject,
  devopsguruResourceCollection,
  directoryServiceDirectory,
  directoryServiceRegion,
  dlmLifecyclePolicy,
  dmsReplicationConfig,
  dmsReplicationInstance,
  docdbBackup,
  docdbClusterInstance,
  docdbelasticCluster,
  drsReplicationConfigurationTemplate,
  dsqlCluster,
  dxConnection,
  dxGatewayAssociation,
  dynamodbContributorInsights,
  dynamodbKinesisStreamingDestination,
  dynamodbTable,
  dynamodbTableExport,
  dynamodbTableReplica,
  ebsFastSnapshotRestore,
  ebsSnapshot,
  ebsSnapshotCopy,
  ebsVolume,
  ec2CapacityBlockReservation,
  ec2CapacityReservation,
  ec2ClientVpnEndpoint,
  ec2ClientVpnNetworkAssociation,
  ec2Fleet,
  ec2Host,
  ec2NetworkInsightsAnalysis,
  ec2TrafficMirrorSession,
  ec2TransitGatewayConnect,
  ec2TransitGatewayPeeringAttachment,
  ec2TransitGatewayVpcAttachment,
  ecrRepository,
  ecsExpressGatewayService,
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
  elastictranscoderPipeline,
  elb,
  emrCluster,
  emrInstanceFleet,
  emrInstanceGroup,
  emrcontainersVirtualCluster,
  emrserverlessApplication,
  evidentlyProject,
  fisExperimentTemplate,
  flowLog,
  fmsPolicy,
  fsxBackup,
  fsxFileCache,
  fsxLustreFileSystem,
  fsxOntapFileSystem,
  fsxOpenzfsFileSystem,
  fsxWindowsFileSystem,
  gameliftFleet,
  gameliftGameServerGroup,
  glacierVault,
  globalacceleratorAccelerator,
  globalacceleratorEndpointGroup,
  glueCatalogDatabase,
  glueCatalogTableOptimizer,
  glueCrawler,
  glueDataQualityRuleset,
  glueDevEndpoint,
  glueJob,
  grafanaLicenseAssociation,
  grafanaWorkspace,
  guarddutyDetector,
  guarddutyMalwareProtectionPlan,
  inspectorAssessmentTemplate,
  inspector2Enabler,
  instance,
  internetmonitorMonitor,
  iotIndexingConfiguration,
  iotThing,
  iotTopicRule,
  ivsChannel,
  ivschatRoom,
  kendraIndex,
  keyspacesTable,
  kinesisAnalyticsApplication,
  kinesisFirehoseDeliveryStream,
  kinesisStream,
  kinesisVideoStream,
  kinesisanalyticsv2Application,
  kinesisanalyticsv2ApplicationSnapshot,
  kmsExternalKey,
  kmsKey,
  lambdaFunction,
  lambdaProvisionedConcurrency,
  lb,
  lexBot,
  lightsailBucket,
  lightsailContainerService,
  lightsailDatabase,
  lightsailDisk,
  lightsailInstance,
  lightsailLb,
  locationGeofenceCollection,
  locationMap,
  locationPlaceIndex,
  locationRouteCalculator,
  locationTracker,
  m2Environment,
  macie2Account,
  mediaConvertQueue,
  mediaPackageChannel,
  mediaStoreContainer,
  medialiveChannel,
  medialiveMultiplex,
  memorydbCluster,
  memorydbSnapshot,
  mqBroker,
  mskCluster,
  mskReplicator,
  mskServerlessCluster,
  mskVpcConnection,
  mskconnectConnector,
  mwaaEnvironment,
  natGateway,
  neptuneCluster,
  neptuneClusterInstance,
  neptuneClusterSnapshot,
  neptuneGraph,
  networkfirewallFirewall,
  networkfirewallVpcEndpointAssociation,
  networkflowmonitorMonitor,
  networkmanagerCoreNetwork,
  networkmanagerVpcAttachment,
  networkmonitorMonitor,
  opensearchDomain,
  opensearchVpcEndpoint,
  opensearchServerlessCollection,
  osisPipeline,
  paymentcryptographyKey,
  pinpointApp,
  pinpointsmsvoicev2PhoneNumber,
  pipesPipe,
  prometheusScraper,
  prometheusWorkspace,
  qbusinessApplication,
  qldbLedger,
  quicksightAccountSubscription,
  quicksightUser,
  rdsCluster,
  rdsClusterInstance,
  rdsClusterSnapshotCopy,
  rdsGlobalCluster,
  rdsShardGroup,
  redshiftCluster,
  redshiftClusterSnapshot,
  redshiftServerlessWorkgroup,
  rekognitionCollection,
  rekognitionProject,
  rekognitionStreamProcessor,
  route53HealthCheck,
  route53Record,
  route53ResolverEndpoint,
  route53ResolverFirewallDomainList,
  route53ResolverFirewallRuleGroupAssociation,
  route53TrafficPolicyInstance,
  route53Zone,
  route53profilesProfile,
  route53recoverycontrolconfigCluster,
  rumAppMonitor,
  s3Bucket,
  s3BucketAnalytics,
  s3BucketInventory,
  s3BucketMetadataConfiguration,
  s3DirectoryBucket,
  s3controlAccessGrant,
  s3controlMultiRegionAccessPoint,
  s3controlObjectLambdaAccessPoint,
  s3controlStorageLensConfiguration,
  s3tablesTableBucket,
  s3vectorsVectorBucket,
  sagemakerApp,
  sagemakerEndpoint,
  sagemakerFeatureGroup,
  sagemakerMlflowTrackingServer,
  sagemakerMonitoringSchedule,
  sagemakerNotebookInstance,
  sagemakerSpace,
  schedulerSchedule,
  secretsmanagerSecret,
  securityhubAccount,
  securitylakeDataLake,
  sesDomainIdentity,
  sesv2DedicatedIpAssignment,
  sfnStateMachine,
  shieldSubscription,
  snsTopic,
  snsTopicSubscription,
  spotFleetRequest,
  sqsQueue,
  ssmActivation,
  ssmParameter,
  ssmincidentsResponsePlan,
  storagegatewayCachedIscsiVolume,
  storagegatewayGateway,
  swfDomain,
  syntheticsCanary,
  timestreaminfluxdbDbInstance,
  timestreamqueryScheduledQuery,
  timestreamwriteTable,
  transferConnector,
  transferServer,
  transferWebApp,
  verifiedaccessEndpoint,
  verifiedpermissionsPolicyStore,
  vpcEndpoint,
  vpcIpam,
  vpcRouteServerEndpoint,
  vpclatticeResourceConfiguration,
  vpclatticeService,
  vpnConnection,
  wafWebAcl,
  wafv2WebAcl,
  workspacesWorkspace,
  workspaceswebPortal,
  xrayGroup,
];

export const awsResources: readonly ResourceDefinition[] = [...resources, ...cloudControlTwins(resources)];
