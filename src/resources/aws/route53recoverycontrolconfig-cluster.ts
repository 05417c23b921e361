import { defineResource, hourly } from "../define.js";

/** Application Recovery Controller: clusters of routing controls, and readiness checks. */
export const route53recoverycontrolconfigCluster = defineResource({
  type: ["aws_route53recoverycontrolconfig_cluster", "aws_route53recoveryreadiness_readiness_check"],
  source: "https://aws.amazon.com/application-recovery-controller/pricing/",

  components({ type }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSR53AppRecoveryController", family: null, region: null, attributes: { usagetype } }) as const;
    return type === "aws_route53recoverycontrolconfig_cluster"
      ? hourly("Routing control cluster", query("RecoveryControl-ClusterHours"))
      : hourly("Readiness check", query("RecoveryReadiness-CheckHours"));
  },
});
