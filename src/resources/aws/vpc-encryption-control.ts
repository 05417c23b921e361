import { defineResource, hourly } from "../define.js";

/** Each VPC with network interfaces that has the control, whether it monitors or enforces: charged since March 2026. */
export const vpcEncryptionControl = defineResource({
  type: "aws_vpc_encryption_control",
  source: "https://aws.amazon.com/vpc/pricing/",

  components({ region }) {
    // The price list's name is not confirmed.
    return hourly("Encryption control", {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "VpcEncryptionControl-Hours" },
    });
  },
});
