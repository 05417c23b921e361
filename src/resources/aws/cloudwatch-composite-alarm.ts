import { defineResource, fixed } from "../define.js";

export const cloudwatchCompositeAlarm = defineResource({
  type: "aws_cloudwatch_composite_alarm",
  source: "https://aws.amazon.com/cloudwatch/pricing/",

  components({ region }) {
    return fixed(
      "Composite alarm",
      "alarms",
      { vendor: "aws", service: "AmazonCloudWatch", family: "Alarm", region, attributes: { alarmType: "Composite" } },
      1,
    );
  },
});
