import type { ResourceDefinition } from "../define.js";
import { acmCertificate } from "./acm-certificate.js";
import { acmpcaCertificateAuthority } from "./acmpca-certificate-authority.js";
import { apiGatewayRestApi } from "./api-gateway-rest-api.js";
import { apiGatewayStage } from "./api-gateway-stage.js";
import { apigatewayv2Api } from "./apigatewayv2-api.js";
import { appsyncGraphqlApi } from "./appsync-graphql-api.js";
import { athenaWorkgroup } from "./athena-workgroup.js";
import { cloudformationStack } from "./cloudformation-stack.js";
import { cloudfrontDistribution } from "./cloudfront-distribution.js";
import { cloudfrontFunction } from "./cloudfront-function.js";
import { cloudfrontMonitoringSubscription } from "./cloudfront-monitoring-subscription.js";
import { cloudhsmV2Hsm } from "./cloudhsm-v2-hsm.js";
import { cloudtrail } from "./cloudtrail.js";
import { cloudtrailEventDataStore } from "./cloudtrail-event-data-store.js";
import { cloudwatchCompositeAlarm } from "./cloudwatch-composite-alarm.js";
import { cloudwatchContributorInsightRule } from "./cloudwatch-contributor-insight-rule.js";
import { cloudwatchDashboard } from "./cloudwatch-dashboard.js";
import { cloudwatchEventBus } from "./cloudwatch-event-bus.js";
import { cloudwatchLogGroup } from "./cloudwatch-log-group.js";
import { cloudwatchMetricAlarm } from "./cloudwatch-metric-alarm.js";
import { cloudwatchMetricStream } from "./cloudwatch-metric-stream.js";
import { codepipeline } from "./codepipeline.js";
import { cognitoUserPool } from "./cognito-user-pool.js";
import { configConfigurationRecorder } from "./config-configuration-recorder.js";
import { configConformancePack } from "./config-conformance-pack.js";
import { configRule } from "./config-rule.js";
import { dataTransfer } from "./data-transfer.js";
import { directoryServiceDirectory } from "./directory-service-directory.js";
import { dxConnection } from "./dx-connection.js";
import { dxGatewayAssociation } from "./dx-gateway-association.js";
import { ec2ClientVpnEndpoint } from "./ec2-client-vpn-endpoint.js";
import { ec2ClientVpnNetworkAssociation } from "./ec2-client-vpn-network-association.js";
import { ec2NetworkInsightsAnalysis } from "./ec2-network-insights-analysis.js";
import { ec2TrafficMirrorSession } from "./ec2-traffic-mirror-session.js";
import { ec2TransitGatewayConnect } from "./ec2-transit-gateway-connect.js";
import { ec2TransitGatewayPeeringAttachment } from "./ec2-transit-gateway-peering-attachment.js";
import { ec2TransitGatewayVpcAttachment } from "./ec2-transit-gateway-vpc-attachment.js";
import { ecrRepository } from "./ecr-repository.js";
import { elb } from "./elb.js";
import { globalacceleratorAccelerator } from "./globalaccelerator-accelerator.js";
import { globalacceleratorEndpointGroup } from "./globalaccelerator-endpoint-group.js";
import { grafanaLicenseAssociation } from "./grafana-license-association.js";
import { grafanaWorkspace } from "./grafana-workspace.js";
import { guarddutyDetector } from "./guardduty-detector.js";
import { kinesisAnalyticsApplication } from "./kinesis-analytics-application.js";
import { kinesisFirehoseDeliveryStream } from "./kinesis-firehose-delivery-stream.js";
import { kinesisStream } from "./kinesis-stream.js";
import { kinesisanalyticsv2Application } from "./kinesisanalyticsv2-application.js";
import { kinesisanalyticsv2ApplicationSnapshot } from "./kinesisanalyticsv2-application-snapshot.js";
import { kmsExternalKey } from "./kms-external-key.js";
import { kmsKey } from "./kms-key.js";
import { lb } from "./lb.js";
import { macie2Account } from "./macie2-account.js";
import { natGateway } from "./nat-gateway.js";
import { networkfirewallFirewall } from "./networkfirewall-firewall.js";
import { prometheusWorkspace } from "./prometheus-workspace.js";
import { quicksightUser } from "./quicksight-user.js";
import { route53HealthCheck } from "./route53-health-check.js";
import { route53Record } from "./route53-record.js";
import { route53ResolverEndpoint } from "./route53-resolver-endpoint.js";
import { route53ResolverFirewallDomainList } from "./route53-resolver-firewall-domain-list.js";
import { route53ResolverFirewallRuleGroupAssociation } from "./route53-resolver-firewall-rule-group-association.js";
import { route53Zone } from "./route53-zone.js";
import { schedulerSchedule } from "./scheduler-schedule.js";
import { secretsmanagerSecret } from "./secretsmanager-secret.js";
import { securityhubAccount } from "./securityhub-account.js";
import { sesDomainIdentity } from "./ses-domain-identity.js";
import { sfnStateMachine } from "./sfn-state-machine.js";
import { shieldSubscription } from "./shield-subscription.js";
import { snsTopic } from "./sns-topic.js";
import { snsTopicSubscription } from "./sns-topic-subscription.js";
import { sqsQueue } from "./sqs-queue.js";
import { ssmActivation } from "./ssm-activation.js";
import { ssmParameter } from "./ssm-parameter.js";
import { syntheticsCanary } from "./synthetics-canary.js";
import { timestreamwriteTable } from "./timestreamwrite-table.js";
import { transferServer } from "./transfer-server.js";
import { vpcEndpoint } from "./vpc-endpoint.js";
import { vpcIpam } from "./vpc-ipam.js";
import { vpclatticeService } from "./vpclattice-service.js";
import { vpnConnection } from "./vpn-connection.js";
import { wafWebAcl } from "./waf-web-acl.js";
import { wafv2WebAcl } from "./wafv2-web-acl.js";
import { workspacesWorkspace } from "./workspaces-workspace.js";

/** Every AWS resource that has a mapping, one line each, in alphabetical order of the files. */
export const awsResources: readonly ResourceDefinition[] = [
  acmCertificate,
  acmpcaCertificateAuthority,
  apiGatewayRestApi,
  apiGatewayStage,
  apigatewayv2Api,
  appsyncGraphqlApi,
  athenaWorkgroup,
  cloudformationStack,
  cloudfrontDistribution,
  cloudfrontFunction,
  cloudfrontMonitoringSubscription,
  cloudhsmV2Hsm,
  cloudtrail,
  cloudtrailEventDataStore,
  cloudwatchCompositeAlarm,
  cloudwatchContributorInsightRule,
  cloudwatchDashboard,
  cloudwatchEventBus,
  cloudwatchLogGroup,
  cloudwatchMetricAlarm,
  cloudwatchMetricStream,
  codepipeline,
  cognitoUserPool,
  configConfigurationRecorder,
  configConformancePack,
  configRule,
  dataTransfer,
  directoryServiceDirectory,
  dxConnection,
  dxGatewayAssociation,
  ec2ClientVpnEndpoint,
  ec2ClientVpnNetworkAssociation,
  ec2NetworkInsightsAnalysis,
  ec2TrafficMirrorSession,
  ec2TransitGatewayConnect,
  ec2TransitGatewayPeeringAttachment,
  ec2TransitGatewayVpcAttachment,
  ecrRepository,
  elb,
  globalacceleratorAccelerator,
  globalacceleratorEndpointGroup,
  grafanaLicenseAssociation,
  grafanaWorkspace,
  guarddutyDetector,
  kinesisAnalyticsApplication,
  kinesisFirehoseDeliveryStream,
  kinesisStream,
  kinesisanalyticsv2Application,
  kinesisanalyticsv2ApplicationSnapshot,
  kmsExternalKey,
  kmsKey,
  lb,
  macie2Account,
  natGateway,
  networkfirewallFirewall,
  prometheusWorkspace,
  quicksightUser,
  route53HealthCheck,
  route53Record,
  route53ResolverEndpoint,
  route53ResolverFirewallDomainList,
  route53ResolverFirewallRuleGroupAssociation,
  route53Zone,
  schedulerSchedule,
  secretsmanagerSecret,
  securityhubAccount,
  sesDomainIdentity,
  sfnStateMachine,
  shieldSubscription,
  snsTopic,
  snsTopicSubscription,
  sqsQueue,
  ssmActivation,
  ssmParameter,
  syntheticsCanary,
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
