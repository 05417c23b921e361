import { defineResource, fixed } from "../define.js";

export const acmCertificate = defineResource({
  type: "aws_acm_certificate",
  source: "https://aws.amazon.com/private-ca/pricing/",

  components(context) {
    const { region, attributes } = context;
    // Public and imported certificates are free; a private authority bills each certificate that it issues.
    const isPrivate =
      !attributes.known("certificate_authority_arn") ||
      attributes.has("certificate_authority_arn") ||
      context.references("certificate_authority_arn").length > 0;
    if (!isPrivate) return null;
    const query = {
      vendor: "aws",
      service: "AWSCertificateManager",
      family: "AWS Certificate Manager",
      region,
      attributes: { usagetype: "PrivateCertificatesIssued" },
      terms: { startUsageAmount: "0" },
    } as const;
    return fixed("Certificate", "requests", query, 1, { usageBased: true });
  },
});
