import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, type ResourceContext } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";

export const acmCertificate = defineResource({
  type: ["aws_acm_certificate", "aws_acmpca_certificate"],
  source: "https://aws.amazon.com/private-ca/pricing/",

  components(context) {
    const { region, type } = context;
    // A private authority bills each certificate that it issues.
    if (type === "aws_acmpca_certificate" || isPrivate(context)) {
      const query = { ...acm(region, "PrivateCertificatesIssued"), terms: { startUsageAmount: "0" } };
      return fixed("Certificate", "requests", query, 1, { usageBased: true });
    }
    // Public and imported certificates are free, but for those whose key may be exported: https://aws.amazon.com/certificate-manager/pricing/
    return () => (isExportable(context) ? exportable(context) : null);
  },
});

function isPrivate(context: Pick<ResourceContext, "attributes" | "references">): boolean {
  const { attributes } = context;
  return (
    !attributes.known("certificate_authority_arn") ||
    attributes.has("certificate_authority_arn") ||
    context.references("certificate_authority_arn").length > 0
  );
}

function isExportable({ attributes }: Pick<ResourceContext, "attributes">): boolean {
  return blocksOrNone(attributes, "options").some((options) => stringOr(options, "export", "DISABLED") === "ENABLED");
}

/** Paid for each name when it is issued, and again when it is renewed; a wildcard has a price of its own. The price list's exact names are not known here. */
function exportable({ region, attributes }: Pick<ResourceContext, "region" | "attributes">): ReturnType<typeof fixed>[] {
  const names = new Set([
    attributes.string("domain_name", ""),
    ...(attributes.known("subject_alternative_names") ? attributes.strings("subject_alternative_names") : []),
  ]);
  const wildcards = [...names].filter((name) => name.startsWith("*.")).length;
  const line = (name: string, usagetype: RegExp, count: number) =>
    count === 0 ? [] : [fixed(name, "requests", acm(region, usagetype), count, { usageBased: true })];
  return [
    ...line("Exportable certificate (domain names)", /Export(?!.*Wildcard)/i, names.size - wildcards),
    ...line("Exportable certificate (wildcards)", /Export.*Wildcard|Wildcard.*Export/i, wildcards),
  ];
}

function acm(region: string, usagetype: string | RegExp): PriceQuery {
  return {
    vendor: "aws",
    service: "AWSCertificateManager",
    family: usagetype instanceof RegExp ? null : "AWS Certificate Manager",
    region,
    attributes: { usagetype },
  };
}
