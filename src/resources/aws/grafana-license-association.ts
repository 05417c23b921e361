import { defineResource, metered } from "../define.js";

export const grafanaLicenseAssociation = defineResource({
  type: "aws_grafana_license_association",
  source: "https://aws.amazon.com/grafana/pricing/",
  usage: { enterprise_users: "number" },

  components({ region, attributes, usage }) {
    if (attributes.string("license_type") !== "ENTERPRISE" || usage.enterprise_users === undefined) return null;
    const query = {
      vendor: "aws",
      service: "AmazonGrafana",
      family: "User Fees",
      region,
      attributes: { usagetype: "Grafana:EnterprisePluginsUser" },
    } as const;
    return metered("Enterprise plugins", "users", query, usage.enterprise_users);
  },
});
