import { defineResource, fixed, metered } from "../define.js";

const BUNDLES: Readonly<Record<string, string>> = {
  VALUE: "Value",
  STANDARD: "Standard",
  PERFORMANCE: "Performance",
  POWER: "Power",
  POWERPRO: "PowerPro",
  GRAPHICS_G4DN: "Graphics.g4dn",
  GRAPHICSPRO_G4DN: "GraphicsPro.g4dn",
};

export const workspacesWorkspace = defineResource({
  type: "aws_workspaces_workspace",
  source: "https://aws.amazon.com/workspaces-family/workspaces/pricing/",
  usage: { monthly_hours: "number" },

  components({ region, attributes, usage }) {
    return () => {
      const properties = attributes.block("workspace_properties");
      // The provider creates Value workspaces that run always.
      const bundle = BUNDLES[properties?.string("compute_type_name") ?? "VALUE"] ?? "Value";
      const runningMode = properties?.string("running_mode") === "AUTO_STOP" ? "AutoStop" : "AlwaysOn";
      const product = (unit: string) =>
        ({
          vendor: "aws",
          service: "AmazonWorkSpaces",
          family: "Enterprise Applications",
          region,
          attributes: { bundle, runningMode, license: "Included" },
          terms: { unit },
        }) as const;
      const monthly = fixed(`WorkSpace (${bundle}, ${runningMode})`, "months", product("Month"), 1);
      return runningMode === "AlwaysOn" ? monthly : [monthly, metered("Usage", "hours", product("Hour"), usage.monthly_hours)];
    };
  },
});
