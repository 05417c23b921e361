import { withRegionPrefix } from "../../model/usage-type.js";
import { defineResource, metered } from "../define.js";
import { locationOf } from "./shared/locations.js";

// AWS names the tiers of data transfer to the Internet by their end.
const INTERNET_TIERS = [
  { label: "first 10TB", upTo: 10_240 },
  { label: "next 40TB", upTo: 51_200 },
  { label: "next 100TB", upTo: 153_600 },
  { label: "over 150TB", upTo: Infinity },
];

// The China regions have one rate.
const CHINA_TIERS = [{ label: "all", upTo: Infinity }];

/** Exists in usage files only: the data that the account moves out of a region. */
export const dataTransfer = defineResource({
  type: "aws_data_transfer",
  source: "https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer",
  usage: {
    region: "string",
    monthly_intra_region_gb: "number",
    monthly_outbound_internet_gb: "number",
    monthly_outbound_other_regions_gb: "number",
    monthly_outbound_us_east_to_us_east_gb: "number",
  },

  components(context) {
    const { usage } = context;
    const region = usage.region ?? context.region;
    const from = { vendor: "aws", service: "AWSDataTransfer", family: "Data Transfer", region: null } as const;
    const fromLocation = locationOf(region);
    const between = (to: string) => ({
      ...from,
      attributes: { fromLocation, toLocation: locationOf(to), transferType: "InterRegion Outbound" },
    });
    const isUsEast = region === "us-east-1" || region === "us-east-2";

    return [
      given(usage.monthly_intra_region_gb, (gigabytes) =>
        // Both directions between availability zones are charged.
        metered(
          "Intra-region data transfer",
          "GB",
          { ...from, attributes: { fromLocation, transferType: "IntraRegion", usagetype: regionalBytes(region) } },
          gigabytes * 2,
        ),
      ),
      given(usage.monthly_outbound_internet_gb, (gigabytes) => internet(gigabytes, fromLocation, region)),
      given(isUsEast ? usage.monthly_outbound_us_east_to_us_east_gb : undefined, (gigabytes) =>
        metered("Outbound data transfer to US East regions", "GB", between(region === "us-east-1" ? "us-east-2" : "us-east-1"), gigabytes),
      ),
      given(usage.monthly_outbound_other_regions_gb, (gigabytes) =>
        metered("Outbound data transfer to other regions", "GB", between(farRegion(region)), gigabytes),
      ),
    ];
  },
});

/** The product has no region, so that only its usage type says where the data moves: `APS1-DataTransfer-Regional-Bytes`. */
function regionalBytes(region: string): string {
  return withRegionPrefix("DataTransfer-Regional-Bytes", region);
}

function internet(gigabytes: number, fromLocation: string, region: string) {
  const query = {
    vendor: "aws",
    service: "AWSDataTransfer",
    family: "Data Transfer",
    region: null,
    attributes: { fromLocation, transferType: "AWS Outbound" },
  } as const;
  const tiers = region.startsWith("cn-") ? CHINA_TIERS : INTERNET_TIERS;
  let start = 0;
  return tiers.flatMap(({ label, upTo }) => {
    const quantity = Math.min(gigabytes, upTo) - start;
    start = upTo;
    if (quantity <= 0) return [];
    const terms = { endUsageAmount: upTo === Infinity ? "Inf" : String(upTo) };
    const name = tiers.length === 1 ? "Outbound data transfer to Internet" : `Outbound data transfer to Internet (${label})`;
    return [metered(name, "GB", { ...query, terms }, quantity)];
  });
}

/** A region that stands for all others: one rate applies to every destination but the nearest. */
function farRegion(region: string): string {
  if (region.startsWith("cn-")) return region === "cn-north-1" ? "cn-northwest-1" : "cn-north-1";
  return region === "us-east-1" || region === "us-west-1" ? "us-west-2" : "us-west-1";
}

function given<T>(value: number | undefined, make: (value: number) => T): T | null {
  return value === undefined ? null : make(value);
}
