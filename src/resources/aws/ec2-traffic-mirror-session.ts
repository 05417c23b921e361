import { defineResource, hourly } from "../define.js";

export const ec2TrafficMirrorSession = defineResource({
  type: "aws_ec2_traffic_mirror_session",
  source: "https://aws.amazon.com/vpc/pricing/",

  components({ region }) {
    return hourly("Traffic mirror", { vendor: "aws", service: "AmazonVPC", family: null, region, attributes: { usagetype: "ENI-Mirror" } });
  },
});
