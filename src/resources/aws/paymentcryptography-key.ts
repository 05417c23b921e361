import { defineResource, fixed, metered } from "../define.js";

export const paymentcryptographyKey = defineResource({
  type: "aws_paymentcryptography_key",
  source: "https://aws.amazon.com/payment-cryptography/pricing/",
  usage: { monthly_requests: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "PaymentCryptography", family: null, region, attributes: { usagetype } }) as const;
    return [
      fixed("Key", "months", query("Keys"), 1),
      metered("API requests", "10k requests", query("Requests"), usage.monthly_requests, { per: 10_000 }),
    ];
  },
});
