import { defineResource, group, metered, type UsageKeys } from "../define.js";
import { stringOr } from "./shared/computed.js";

// Usage key, the name that AWS's page gives the area, and the area's code in the price list.
const DESTINATIONS = [
  ["us", "US, Mexico, Canada", "NA"],
  ["europe", "Europe", "EU"],
  ["south_africa", "South Africa, Kenya", "ZA"],
  ["south_america", "South America", "SA"],
  ["south_korea", "South Korea", "KR"],
  ["middle_east", "Middle East", "ME"],
  ["australia", "Australia, New Zealand", "AU"],
  ["asia_pacific", "Asia Pacific", "AP"],
  ["india", "India, Indonesia, Philippines, Thailand", "IN"],
] as const;

const BY_AREA = {
  asia_pacific: "number",
  australia: "number",
  europe: "number",
  india: "number",
  middle_east: "number",
  south_africa: "number",
  south_america: "number",
  south_korea: "number",
  us: "number",
} as const satisfies UsageKeys;

/** The area of the price list that a region belongs to. */
function areaOf(region: string): string {
  const exceptions: Readonly<Record<string, string>> = {
    "ap-northeast-2": "KR",
    "ap-south-1": "IN",
    "ap-south-2": "IN",
    "ap-southeast-2": "AU",
    "ap-southeast-3": "IN",
    "ap-southeast-4": "AU",
    "ap-southeast-6": "AU",
    "ap-southeast-7": "IN",
  };
  const byPrefix: Readonly<Record<string, string>> = {
    us: "NA",
    ca: "NA",
    mx: "NA",
    eu: "EU",
    ap: "AP",
    sa: "SA",
    af: "ZA",
    me: "ME",
    il: "ME",
  };
  return exceptions[region] ?? byPrefix[region.slice(0, 2)] ?? "NA";
}

export const globalacceleratorEndpointGroup = defineResource({
  type: "aws_globalaccelerator_endpoint_group",
  source: "https://aws.amazon.com/global-accelerator/pricing/",
  usage: { monthly_inbound_data_transfer_gb: BY_AREA, monthly_outbound_data_transfer_gb: BY_AREA },

  components({ attributes, region, usage }) {
    const from = areaOf(stringOr(attributes, "endpoint_group_region", region));
    const inbound = usage.monthly_inbound_data_transfer_gb ?? {};
    const outbound = usage.monthly_outbound_data_transfer_gb ?? {};
    // The premium is charged on the dominant direction only.
    const inwards = total(inbound) > total(outbound);
    const amounts = inwards ? inbound : outbound;
    const direction = inwards ? "In" : "Out";

    return DESTINATIONS.filter(([key]) => (amounts[key] ?? 0) > 0).map(([key, name, to]) => {
      const attributesOfRoute = { fromLocation: from, toLocation: to, trafficDirection: direction, operation: "Dominant" };
      const query = { vendor: "aws", service: "AWSGlobalAccelerator", family: null, region: null, attributes: attributesOfRoute } as const;
      return group(name, metered(inwards ? "Inbound DT-premium fee" : "Outbound DT-premium fee", "GB", query, amounts[key]));
    });
  },
});

function total(amounts: { readonly [area: string]: number | undefined }): number {
  return Object.values(amounts).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
