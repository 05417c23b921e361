import type { PriceQuery } from "../../model/price.js";
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

// https://docs.aws.amazon.com/workspaces/latest/adminguide/modify-workspaces.html: the smallest volumes.
const LEAST_ROOT_GB = 80;
const LEAST_USER_GB = 10;

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
      const product = (more: Record<string, string | RegExp>, unit: string): PriceQuery => ({
        vendor: "aws",
        service: "AmazonWorkSpaces",
        family: "Enterprise Applications",
        region,
        attributes: { operatingSystem: "Windows", license: "Included", runningMode, resourceType: "Hardware", ...more },
        terms: { unit },
      });
      // A bundle's other sizes of volumes are listed as `Standard-0`, `Standard-1` and so on; the hours are those of the bundle.
      const root = properties?.number("root_volume_size_gib", LEAST_ROOT_GB) ?? LEAST_ROOT_GB;
      const user = properties?.number("user_volume_size_gib", LEAST_USER_GB) ?? LEAST_USER_GB;
      const anySize = new RegExp(`^${bundle.replaceAll(".", "\\.")}(-\\d+)?$`);
      const monthly = fixed(
        `WorkSpace (${bundle}, ${runningMode})`,
        "months",
        product({ bundle: anySize, storage: `Root:${root} GB,User:${user} GB` }, "Month"),
        1,
      );
      return runningMode === "AlwaysOn" ? monthly : [monthly, metered("Usage", "hours", product({ bundle }, "Hour"), usage.monthly_hours)];
    };
  },
});
