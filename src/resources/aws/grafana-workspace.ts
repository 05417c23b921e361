import { defineResource, fixed, metered } from "../define.js";

export const grafanaWorkspace = defineResource({
  type: "aws_grafana_workspace",
  source: "https://aws.amazon.com/grafana/pricing/",
  usage: { editors_administrator_licenses: "number", viewer_licenses: "number" },

  components({ region, usage }) {
    const users = { vendor: "aws", service: "AmazonGrafana", family: "User Fees", region } as const;

    return [
      // A workspace is billed for at least one editor.
      fixed(
        "Editor/administrator licenses",
        "users",
        { ...users, attributes: { usagetype: "Grafana:EditorUser" } },
        usage.editors_administrator_licenses ?? 1,
      ),
      metered("Viewer licenses", "users", { ...users, attributes: { usagetype: "Grafana:ViewerUser" } }, usage.viewer_licenses),
    ];
  },
});
