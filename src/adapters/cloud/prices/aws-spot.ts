import type { ListedPrice } from "../../../app/ports.js";
import { decimal } from "../../../model/money.js";
import { isoDate, plainAmount, PriceListError } from "./listed-price.js";

/** What AWS's feed of current spot prices calls regions, where that is not their code. */
const FEED_REGIONS: Readonly<Record<string, string>> = {
  "us-east": "us-east-1",
  "us-west": "us-west-1",
  "eu-ireland": "eu-west-1",
  "apac-sin": "ap-southeast-1",
  "apac-syd": "ap-southeast-2",
  "apac-tokyo": "ap-northeast-1",
};

interface SpotFeed {
  readonly config?: { readonly regions?: readonly SpotRegion[] };
}

interface SpotRegion {
  readonly region?: string;
  readonly instanceTypes?: readonly { readonly sizes?: readonly SpotSize[] }[];
}

interface SpotSize {
  readonly size?: string;
  readonly valueColumns?: readonly { readonly name?: string; readonly prices?: Readonly<Record<string, string>> }[];
}

/** The prices of `spot.js`, the feed of AWS's page of spot prices: one for each region, instance type and operating system. It bears no date: `date` is when it was fetched. */
export function* readAwsSpotFeed(text: string, region: string | null, date: string): Generator<ListedPrice> {
  const json = /^\s*callback\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1];
  if (json === undefined)
    throw new PriceListError("format-unknown", "The document is not AWS's feed of spot prices: it has no callback(…).");
  const { config } = JSON.parse(json) as SpotFeed; // every member may be missing
  for (const { region: name = "", instanceTypes = [] } of config?.regions ?? []) {
    const code = FEED_REGIONS[name] ?? name;
    if (region !== null && code !== region) continue;
    const sizes = instanceTypes.flatMap((type) => type.sizes ?? []);
    for (const size of sizes) yield* feedPrices(size, { region: code, date });
  }
}

function* feedPrices({ size = "", valueColumns = [] }: SpotSize, place: Pick<Spot, "region" | "date">): Generator<ListedPrice> {
  for (const { name, prices } of valueColumns) {
    const amount = prices?.["USD"] ?? "";
    // `N/A*` where the type is not sold as spot.
    if (!/^\d/.test(amount)) continue;
    const system = name === "mswin" ? "Windows" : "Linux";
    yield spotPrice({ ...place, instanceType: size, system, amount: plainAmount(amount), precision: "exact" });
  }
}

interface SpotHistory {
  readonly SpotPriceHistory?: readonly SpotEntry[];
}

interface SpotEntry {
  readonly AvailabilityZone?: string;
  readonly InstanceType?: string;
  readonly ProductDescription?: string;
  readonly SpotPrice?: string;
  readonly Timestamp?: string;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  "Linux/UNIX": "Linux",
  "Red Hat Enterprise Linux": "RHEL",
  "SUSE Linux": "SUSE",
  Windows: "Windows",
};

/** What is bought in a region, and the latest price in each of its zones. */
interface ZonePrices {
  readonly region: string;
  readonly instanceType: string;
  readonly system: string;
  readonly zones: Map<string, { readonly amount: string; readonly time: string }>;
}

/**
 * The latest prices of an answer of DescribeSpotPriceHistory (`aws ec2 describe-spot-price-history`). It lists each availability zone by itself;
 * a configuration seldom says the zone, so a region's price is the middle one of its zones (the higher of two), and says that it is derived.
 */
export function* readAwsSpotHistory(document: unknown, region: string | null): Generator<ListedPrice> {
  const products = new Map<string, ZonePrices>();
  for (const entry of (document as SpotHistory).SpotPriceHistory ?? []) addEntry(products, entry, region);
  for (const { zones, ...product } of products.values()) {
    const sorted = [...zones.values()].sort((a, b) => decimal(a.amount).cmp(decimal(b.amount)));
    const amount = sorted[Math.floor(sorted.length / 2)]?.amount ?? "";
    const latest = sorted.map(({ time }) => time).sort();
    const precision = sorted.every((other) => other.amount === amount) ? "exact" : "derived";
    yield spotPrice({ ...product, amount, date: isoDate(latest.at(-1) ?? ""), precision });
  }
}

function addEntry(products: Map<string, ZonePrices>, entry: SpotEntry, only: string | null): void {
  const {
    AvailabilityZone: zone = "",
    InstanceType: instanceType = "",
    ProductDescription = "",
    SpotPrice = "",
    Timestamp: time = "",
  } = entry;
  const system = SYSTEMS[ProductDescription.replace(/ \(Amazon VPC\)$/, "")];
  const region = regionOfZone(zone);
  if (system === undefined || (only !== null && region !== only)) return;
  const key = `${region} ${instanceType} ${system}`;
  const product: ZonePrices = products.get(key) ?? { region, instanceType, system, zones: new Map() };
  products.set(key, product);
  const known = product.zones.get(zone);
  if (known === undefined || known.time < time) product.zones.set(zone, { amount: plainAmount(SpotPrice), time });
}

/** `eu-west-1` for `eu-west-1b` and for the local zone `eu-west-1-xxx-1a`. */
function regionOfZone(zone: string): string {
  return /^[a-z]{2}(?:-[a-z]+)+-\d/.exec(zone)?.[0] ?? zone;
}

interface Spot {
  readonly region: string;
  readonly instanceType: string;
  readonly system: string;
  readonly amount: string;
  readonly date: string;
  readonly precision: ListedPrice["precision"];
}

/** With the attributes by which the price list names the same machine on demand, so that one query finds both. */
function spotPrice({ region, instanceType, system, amount, date, precision }: Spot): ListedPrice {
  return {
    vendor: "aws",
    service: "AmazonEC2",
    family: "Compute Instance",
    region,
    attributes: {
      instanceType,
      tenancy: "Shared",
      operatingSystem: system,
      preInstalledSw: "NA",
      licenseModel: "No License required",
      capacitystatus: "Used",
    },
    terms: { purchaseOption: "spot" },
    unit: "Hrs",
    amount,
    currency: "USD",
    sku: null,
    source: "aws-spot-prices",
    date,
    precision,
  };
}
