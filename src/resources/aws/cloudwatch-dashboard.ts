import { defineResource, fixed } from "../define.js";

export const cloudwatchDashboard = defineResource({
  type: "aws_cloudwatch_dashboard",
  source: "https://aws.amazon.com/cloudwatch/pricing/",

  components() {
    return fixed(
      "Dashboard",
      "months",
      { vendor: "aws", service: "AmazonCloudWatch", family: "Dashboard", region: null, attributes: { usagetype: "DashboardsUsageHour" } },
      1,
    );
  },
});
