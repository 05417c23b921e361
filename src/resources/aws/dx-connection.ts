import { defineResource, hourly, metered, type UsageKeys } from "../define.js";
import { locationOf } from "./shared/locations.js";

const BY_REGION = {
  af_south_1: "number",
  ap_east_1: "number",
  ap_east_2: "number",
  ap_northeast_1: "number",
  ap_northeast_2: "number",
  ap_northeast_3: "number",
  ap_south_1: "number",
  ap_south_2: "number",
  ap_southeast_1: "number",
  ap_southeast_2: "number",
  ap_southeast_3: "number",
  ap_southeast_4: "number",
  ap_southeast_5: "number",
  ap_southeast_6: "number",
  ap_southeast_7: "number",
  ca_central_1: "number",
  ca_west_1: "number",
  cn_north_1: "number",
  cn_northwest_1: "number",
  eu_central_1: "number",
  eu_central_2: "number",
  eu_north_1: "number",
  eu_south_1: "number",
  eu_south_2: "number",
  eu_west_1: "number",
  eu_west_2: "number",
  eu_west_3: "number",
  il_central_1: "number",
  me_central_1: "number",
  me_south_1: "number",
  mx_central_1: "number",
  sa_east_1: "number",
  us_east_1: "number",
  us_east_2: "number",
  us_gov_east_1: "number",
  us_gov_west_1: "number",
  us_west_1: "number",
  us_west_2: "number",
  us_west_2_lax_1: "number",
} as const satisfies UsageKeys;

export const dxConnection = defineResource({
  type: "aws_dx_connection",
  source: "https://aws.amazon.com/directconnect/pricing/",
  usage: {
    dx_connection_type: "string",
    dx_virtual_interface_type: "string",
    monthly_outbound_from_region_to_dx_connection_location: BY_REGION,
    monthly_outbound_region_to_dx_location_gb: "number",
  },

  components({ region, attributes, usage }) {
    // The usage types of ports and transfers carry the code of the location: `USE1-EqDC2-DataXfer-Out:dc.1`.
    const location = attributes.string("location", "");
    const escaped = location.replace(/[^A-Za-z0-9-]/g, "\\$&");

    return [
      () => {
        // "1Gbps", "500Mbps" are listed as "1G", "500M".
        const capacity = attributes.string("bandwidth", "").replace(/bps$/i, "");
        const connectionType = (usage.dx_connection_type ?? "dedicated").toLowerCase() === "hosted" ? "Hosted" : "Dedicated";
        return hourly("DX connection", {
          vendor: "aws",
          service: "AWSDirectConnect",
          family: "Direct Connect",
          region,
          attributes: { capacity, connectionType, usagetype: new RegExp(escaped) },
        });
      },
      () =>
        transfers(usage, region).map(([from, gigabytes]) => {
          const type = (usage.dx_virtual_interface_type ?? "private").toLowerCase();
          const virtualInterfaceType = type === "public" ? "Public" : "Private";
          return metered(
            `Outbound data transfer (from ${from}, to ${location})`,
            "GB",
            {
              vendor: "aws",
              service: "AWSDirectConnect",
              family: "Data Transfer",
              region: null,
              attributes: { fromLocation: locationOf(from), usagetype: new RegExp(`${escaped}-DataXfer-Out`), virtualInterfaceType },
            },
            gigabytes,
          );
        }),
    ];
  },
});

interface Transfers {
  readonly monthly_outbound_from_region_to_dx_connection_location?: { readonly [region: string]: number | undefined };
  readonly monthly_outbound_region_to_dx_location_gb?: number;
}

/** Gigabytes by region; the older key means the region of the connection. */
function transfers(usage: Transfers, region: string): [string, number][] {
  const byRegion = usage.monthly_outbound_from_region_to_dx_connection_location;
  if (byRegion) {
    return Object.entries(byRegion).flatMap(([key, gigabytes]): [string, number][] =>
      Object.hasOwn(BY_REGION, key) && gigabytes !== undefined && gigabytes > 0 ? [[key.replaceAll("_", "-"), gigabytes]] : [],
    );
  }
  const gigabytes = usage.monthly_outbound_region_to_dx_location_gb;
  return gigabytes === undefined ? [] : [[region, gigabytes]];
}
