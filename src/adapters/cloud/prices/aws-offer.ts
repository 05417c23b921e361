import type { ListedPrice } from "../../../app/ports.js";
import { withoutRegionPrefix } from "../../../model/usage-type.js";
import { AWS_LOCATIONS } from "./aws-locations.js";
import { isoDate, plainAmount } from "./listed-price.js";

/** One price of one AWS product, in the words of the price list, whichever of its formats it comes from. */
export interface AwsOffer {
  readonly sku: string;
  readonly family: string | undefined;
  /** Attributes by their names in the Pricing API. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly termType: string;
  readonly effectiveDate: string;
  readonly description: string;
  readonly unit: string;
  readonly amount: string;
  readonly currency: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly termLength: string | undefined;
  readonly purchaseOption: string | undefined;
  readonly offeringClass: string | undefined;
}

// Said by the columns of a price, or by nothing that a query asks for.
const DROPPED = new Set(["servicecode", "servicename", "regionCode", "instancesku"]);
// Their lists name places by other attributes, and queries ask without a region.
const PLACELESS = new Set(["AWSDataTransfer", "AWSGlobalAccelerator", "AmazonCloudFront"]);

/**
 * The price in the form of the price book; null for what is no unit price: the upfront part of a reservation, and the hours of a capacity
 * block, which are listed at zero because its offering is paid in advance.
 */
export function awsPrice(offer: AwsOffer, offerCode: string): ListedPrice | null {
  const reserved = offer.termType === "Reserved";
  if (reserved && offer.unit === "Quantity") return null;
  if (offer.attributes["marketoption"] === "CapacityBlock") return null;
  const service = offer.attributes["servicecode"] || offerCode;
  return {
    vendor: "aws",
    service,
    family: offer.family || null,
    region: isPlaceless(service, offer.family) ? null : regionOf(offer.attributes),
    attributes: attributesOf(offer, service),
    terms: reserved ? commitment(offer) : tier(offer),
    unit: offer.unit || null,
    amount: plainAmount(offer.amount),
    currency: offer.currency,
    sku: offer.sku,
    source: "aws-price-list",
    date: isoDate(offer.effectiveDate),
    precision: "exact",
  };
}

function attributesOf({ attributes: listed, description }: AwsOffer, service: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name in listed) {
    const value = listed[name];
    if (value !== undefined && value !== "" && (!DROPPED.has(name) || isModel(name, service))) attributes[name] = value;
  }
  if (attributes["usagetype"] !== undefined && service !== "AmazonCloudFront")
    attributes["usagetype"] = withoutRegionPrefix(attributes["usagetype"]);
  if (description !== "") attributes["description"] = description;
  return attributes;
}

/** Direct Connect lists ports by region, and transfers by the region that they come from. */
function isPlaceless(service: string, family: string | undefined): boolean {
  return PLACELESS.has(service) || (service === "AWSDirectConnect" && family === "Data Transfer");
}

/** Marketplace models have their usage types in common, and are told apart by the service's name only. */
function isModel(name: string, service: string): boolean {
  return name === "servicename" && service === "AmazonBedrockFoundationModels";
}

function regionOf(attributes: Readonly<Record<string, string>>): string | null {
  if (attributes["regionCode"]) return attributes["regionCode"];
  const location = attributes["location"] ?? attributes["fromLocation"] ?? "";
  return AWS_LOCATIONS[location] ?? null;
}

function tier({ start = "", end = "" }: AwsOffer): Record<string, string> {
  if ((start === "" || Number(start) === 0) && (end === "" || end === "Inf")) return {};
  return { startUsageAmount: start || "0", endUsageAmount: end || "Inf" };
}

function commitment({ termLength = "", purchaseOption = "", offeringClass = "" }: AwsOffer): Record<string, string> {
  const terms: Record<string, string> = { purchaseOption: "reserved", termLength, termPurchaseOption: purchaseOption };
  if (offeringClass !== "") terms["termOfferingClass"] = offeringClass;
  return terms;
}
