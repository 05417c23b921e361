/** The prefixes by which AWS marks the region in a usage type. us-east-1 mostly has none. */
const PREFIXES: Readonly<Record<string, string>> = {
  "af-south-1": "AFS1",
  "ap-east-1": "APE1",
  "ap-east-2": "APE2",
  "ap-northeast-1": "APN1",
  "ap-northeast-2": "APN2",
  "ap-northeast-3": "APN3",
  "ap-south-1": "APS3",
  "ap-south-2": "APS5",
  "ap-southeast-1": "APS1",
  "ap-southeast-2": "APS2",
  "ap-southeast-3": "APS4",
  "ap-southeast-4": "APS6",
  "ap-southeast-5": "APS7",
  "ap-southeast-6": "APS8",
  "ap-southeast-7": "APS9",
  "ca-central-1": "CAN1",
  "ca-west-1": "CAN2",
  "cn-north-1": "CNN1",
  "cn-northwest-1": "CNW1",
  "eu-central-1": "EUC1",
  "eu-central-2": "EUC2",
  "eu-north-1": "EUN1",
  "eu-south-1": "EUS1",
  "eu-south-2": "EUS2",
  "eu-west-1": "EU",
  "eu-west-2": "EUW2",
  "eu-west-3": "EUW3",
  "il-central-1": "ILC1",
  "me-central-1": "MEC1",
  "me-south-1": "MES1",
  "mx-central-1": "MXC1",
  "sa-east-1": "SAE1",
  "us-east-1": "USE1",
  "us-east-2": "USE2",
  "us-gov-east-1": "UGE1",
  "us-gov-west-1": "UGW1",
  "us-west-1": "USW1",
  "us-west-2": "USW2",
};

// `EUC1-`, `EU-`, `Global-`, for KMS the region code itself, and for Performance Insights `EUC1:`. A second prefix (the other end of a
// transfer) stays.
const PREFIX = /^(?:(?:AF|AP|CA|CN|EU|IL|ME|MX|SA|UG|US)[A-Z]?\d[-:]|EU[-:]|Global-|[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d-)/;

/** `NatGateway-Hours` for `EUC1-NatGateway-Hours`: what a product is called in every region. */
export function withoutRegionPrefix(usageType: string): string {
  return usageType.replace(PREFIX, "");
}

/** The usage type as the price list of a region writes it, for patterns that expect the prefix. */
export function withRegionPrefix(usageType: string, region: string | null): string {
  return `${PREFIXES[region ?? "us-east-1"] ?? "USE1"}-${usageType}`;
}
