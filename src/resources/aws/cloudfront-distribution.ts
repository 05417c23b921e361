import type { Attributes } from "../../model/attributes.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, group, metered, tiered, type Part, type UsageKeys, type UsageOf } from "../define.js";
import { locationOf } from "./shared/locations.js";

// Usage key, the name that AWS's page gives the area, and the area in the price list.
const AREAS = [
  ["us", "US, Mexico, Canada", "United States"],
  ["europe", "Europe, Israel", "Europe"],
  ["south_africa", "South Africa, Kenya, Middle East", "South Africa"],
  ["south_america", "South America", "South America"],
  ["japan", "Japan", "Japan"],
  ["australia", "Australia, New Zealand", "Australia"],
  ["asia_pacific", "Hong Kong, Philippines, Asia Pacific", "Asia Pacific"],
  ["india", "India", "India"],
] as const;

const TRANSFER_TIERS = [
  { label: "first 10TB", upTo: 10_240 },
  { label: "next 40TB", upTo: 51_200 },
  { label: "next 100TB", upTo: 153_600 },
  { label: "next 350TB", upTo: 512_000 },
  { label: "next 524TB", upTo: 1_048_576 },
  { label: "next 4PB", upTo: 5_242_880 },
  { label: "over 5PB" },
];

const INVALIDATION_TIERS = [{ label: "first 1k", upTo: 1_000 }, { label: "over 1k" }];

const BY_AREA = {
  us: "number",
  europe: "number",
  south_africa: "number",
  south_america: "number",
  japan: "number",
  australia: "number",
  asia_pacific: "number",
  india: "number",
} as const satisfies UsageKeys;

const USAGE = {
  monthly_data_transfer_to_internet_gb: BY_AREA,
  monthly_data_transfer_to_origin_gb: BY_AREA,
  monthly_http_requests: BY_AREA,
  monthly_https_requests: BY_AREA,
  monthly_shield_requests: {
    us: "number",
    europe: "number",
    south_america: "number",
    japan: "number",
    australia: "number",
    singapore: "number",
    south_korea: "number",
    india: "number",
  },
  monthly_invalidation_requests: "number",
  monthly_encryption_requests: "number",
  monthly_log_lines: "number",
  custom_ssl_certificates: "number",
} as const satisfies UsageKeys;

type Usage = UsageOf<typeof USAGE>;

// Regions that origin shield runs in: usage key and the name of the area.
const SHIELD_AREAS: Readonly<Record<string, readonly [keyof NonNullable<Usage["monthly_shield_requests"]>, string]>> = {
  "us-east-1": ["us", "US"],
  "us-east-2": ["us", "US"],
  "us-west-2": ["us", "US"],
  "eu-central-1": ["europe", "Europe"],
  "eu-west-1": ["europe", "Europe"],
  "eu-west-2": ["europe", "Europe"],
  "sa-east-1": ["south_america", "South America"],
  "ap-northeast-1": ["japan", "Japan"],
  "ap-northeast-2": ["south_korea", "South Korea"],
  "ap-southeast-1": ["singapore", "Singapore"],
  "ap-southeast-2": ["australia", "Australia"],
  "ap-south-1": ["india", "India"],
};

const CLOUDFRONT = { vendor: "aws", service: "AmazonCloudFront", family: null, region: null } as const;

export const cloudfrontDistribution = defineResource({
  type: "aws_cloudfront_distribution",
  source: "https://aws.amazon.com/cloudfront/pricing/",
  usage: USAGE,

  components({ attributes, usage }) {
    return [
      AREAS.map(([key, name, location]) => area(key, name, location, usage)),
      tiered(
        "Invalidation requests",
        "paths",
        product({ usagetype: "Invalidations" }),
        usage.monthly_invalidation_requests,
        INVALIDATION_TIERS,
      ),
      () => fieldLevelEncryption(attributes, usage),
      () => realTimeLogs(attributes, usage),
      () => customCertificates(attributes, usage),
      () => originShield(attributes, usage),
    ];
  },
});

function product(attributes: PriceQuery["attributes"]): PriceQuery {
  return { ...CLOUDFRONT, attributes };
}

/** Transfer and requests of the edge locations in one area. What has no usage in any area is shown at the rate of the first. */
function area(key: keyof typeof BY_AREA, name: string, location: string, usage: Usage): Part {
  const transfer = (transferType: string) => product({ fromLocation: location, transferType });
  const requests = (protocol: "HTTP" | "HTTPS", quantity: number | undefined) =>
    metered(`${protocol} requests`, "10k requests", product({ location, requestType: `CloudFront-Request-${protocol}-Proxy` }), quantity, {
      per: 10_000,
    });
  const shown = (amounts: UsageOf<typeof BY_AREA> | undefined, make: (quantity: number | undefined) => Part) => {
    const anyArea = amounts !== undefined && Object.keys(amounts).length > 0;
    return amounts?.[key] !== undefined || (key === "us" && !anyArea) ? make(amounts?.[key]) : null;
  };

  return group(
    name,
    shown(usage.monthly_data_transfer_to_internet_gb, (gigabytes) =>
      tiered("Data transfer out to internet", "GB", transfer("CloudFront Outbound"), gigabytes, TRANSFER_TIERS),
    ),
    shown(usage.monthly_data_transfer_to_origin_gb, (gigabytes) =>
      metered("Data transfer out to origin", "GB", transfer("CloudFront to Origin"), gigabytes),
    ),
    shown(usage.monthly_http_requests, (quantity) => requests("HTTP", quantity)),
    shown(usage.monthly_https_requests, (quantity) => requests("HTTPS", quantity)),
  );
}

function behaviours(attributes: Attributes): Attributes[] {
  return [...attributes.blocks("default_cache_behavior"), ...attributes.blocks("ordered_cache_behavior")];
}

/** Whether an attribute is set, known or not: a computed id is unknown before apply but will be there. */
function isSet(attributes: Attributes, name: string): boolean {
  return !attributes.known(name) || (attributes.has(name) && attributes.string(name) !== null);
}

function fieldLevelEncryption(attributes: Attributes, usage: Usage): Part {
  const encrypts = behaviours(attributes).some((behaviour) => isSet(behaviour, "field_level_encryption_id"));
  if (!encrypts && usage.monthly_encryption_requests === undefined) return null;
  // One rate everywhere; the European row stands for it.
  const query = product({ location: "Europe", requestDescription: "HTTPS Proxy requests with Field Level Encryption" });
  return metered("Field level encryption requests", "10k requests", query, usage.monthly_encryption_requests, { per: 10_000 });
}

function realTimeLogs(attributes: Attributes, usage: Usage): Part {
  const logs = behaviours(attributes).some((behaviour) => isSet(behaviour, "realtime_log_config_arn"));
  if (!logs && usage.monthly_log_lines === undefined) return null;
  return metered("Real-time log requests", "1M lines", product({ operation: "RealTimeLog" }), usage.monthly_log_lines, { per: 1_000_000 });
}

/** Certificates served from dedicated addresses; SNI is free. */
function customCertificates(attributes: Attributes, usage: Usage): Part {
  const dedicated = attributes.block("viewer_certificate")?.string("ssl_support_method") === "vip";
  const count = usage.custom_ssl_certificates;
  if (!dedicated && count === undefined) return null;
  return fixed("Dedicated IP custom SSLs", "certificates", product({ usagetype: "SSL-Cert-Custom" }), count ?? 1, {
    usageBased: count !== undefined,
  });
}

function originShield(attributes: Attributes, usage: Usage): Part {
  const shields = attributes
    .blocks("origin")
    .flatMap((origin) => origin.blocks("origin_shield").filter((shield) => shield.boolean("enabled")));
  const regions = new Set(shields.map((shield) => shield.string("origin_shield_region", "us-east-1")));
  return [...regions].map((region) => {
    const [key, name] = SHIELD_AREAS[region] ?? ["us", region];
    const query = product({ location: locationOf(region), requestDescription: "Origin Shield Requests" });
    const quantity = usage.monthly_shield_requests?.[key];
    return metered(`Origin shield HTTP requests (${name} ${region})`, "10k requests", query, quantity, { per: 10_000 });
  });
}
