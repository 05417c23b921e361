import { defineResource, hourly } from "../define.js";
import { booleanOr } from "./shared/computed.js";

/** A virtual interface is free; SiteLink, which joins locations over AWS's network, is billed for each interface that has it, idle or not. */
export const dxVirtualInterface = defineResource({
  type: ["aws_dx_private_virtual_interface", "aws_dx_transit_virtual_interface"],
  source: "https://aws.amazon.com/directconnect/pricing/",

  components({ region, attributes }) {
    return () =>
      booleanOr(attributes, "sitelink_enabled", false)
        ? // The price list's exact name is not known here; the gigabytes depend on both locations.
          hourly("SiteLink", {
            vendor: "aws",
            service: "AWSDirectConnect",
            family: null,
            region,
            attributes: { usagetype: /SiteLink.*(Hour|Hrs)/i },
          })
        : null;
  },
});
