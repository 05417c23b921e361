import { defineResource, fixed, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";

export const kmsKey = defineResource({
  type: ["aws_kms_key", "aws_kms_replica_key"],
  source: "https://aws.amazon.com/kms/pricing/",
  usage: { monthly_requests: "number", monthly_ecc_data_key_pair_requests: "number", monthly_rsa_data_key_pair_requests: "number" },

  components(context) {
    const { region, usage } = context;
    // A replica has the kind of its primary key.
    const [primary] = context.references("primary_key_arn").filter(({ type }) => type === "aws_kms_key");
    const attributes = primary?.attributes ?? context.attributes;
    const kms = { vendor: "aws", service: "awskms", family: null, region } as const;
    const requests = (name: string, usagetype: string, quantity: number | undefined) =>
      metered(name, "10k requests", { ...kms, attributes: { usagetype } }, quantity, { per: 10_000 });

    return [
      fixed("Customer master key", "months", { ...kms, family: "Encryption Key", attributes: { usagetype: "KMS-Keys" } }, 1),
      () => {
        // `key_spec` is what a replica inherits and what awscc calls it; symmetric is the default.
        const spec = stringOr(attributes, "customer_master_key_spec", stringOr(attributes, "key_spec", "SYMMETRIC_DEFAULT"));
        if (spec === "RSA_2048") return requests("Requests (RSA 2048)", "KMS-Requests-Asymmetric-RSA_2048", usage.monthly_requests);
        if (spec !== "SYMMETRIC_DEFAULT" && !spec.startsWith("HMAC_"))
          return requests("Requests (asymmetric)", "KMS-Requests-Asymmetric", usage.monthly_requests);
        return [
          requests("Requests", "KMS-Requests", usage.monthly_requests),
          requests("ECC GenerateDataKeyPair requests", "KMS-Requests-GenerateDatakeyPair-ECC", usage.monthly_ecc_data_key_pair_requests),
          requests("RSA GenerateDataKeyPair requests", "KMS-Requests-GenerateDatakeyPair-RSA", usage.monthly_rsa_data_key_pair_requests),
        ];
      },
    ];
  },
});
