import { defineResource, fixed } from "../define.js";

export const kmsExternalKey = defineResource({
  type: ["aws_kms_external_key", "aws_kms_replica_external_key"],
  source: "https://aws.amazon.com/kms/pricing/",

  components({ region }) {
    return fixed(
      "Customer master key",
      "months",
      { vendor: "aws", service: "awskms", family: "Encryption Key", region, attributes: { usagetype: "KMS-Keys" } },
      1,
    );
  },
});
