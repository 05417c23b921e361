import type { Json, JsonObject } from "../model/json.js";

const AWS_REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;

/** Whether the text is an AWS region name: `eu-west-1`, `us-gov-east-1`. */
export function isAwsRegion(text: string): boolean {
  return AWS_REGION.test(text);
}

/** Whether it is one of AWS's two providers, which take their region alike: the classic one and that of Cloud Control. */
export function isAwsProvider(provider: string): boolean {
  return provider === "aws" || provider === "awscc";
}

/** The region that a resource's own attributes state, or null. A zone of AWS only hints at it: see {@link regionFromZone}. */
export function regionFromValues(provider: string, values: Readonly<Record<string, Json>>): string | null {
  if (isAwsProvider(provider)) return awsRegion(values);
  if (provider === "azurerm") return azureRegion(values["location"]);
  if (provider === "google") return googleRegion(values);
  return null;
}

function awsRegion(values: Readonly<Record<string, Json>>): string | null {
  const named = values["region"];
  if (typeof named === "string" && isAwsRegion(named)) return named;
  const arn = values["arn"] ?? values["id"];
  if (typeof arn === "string" && arn.startsWith("arn:")) {
    const region = arn.split(":", 4)[3];
    if (region !== undefined && isAwsRegion(region)) return region;
  }
  return null;
}

/** The region of the availability zone that an AWS resource names, or null. What the provider says counts more: it is where the call goes. */
export function regionFromZone(provider: string, values: Readonly<Record<string, Json>>): string | null {
  if (!isAwsProvider(provider)) return null;
  const zones = values["availability_zones"];
  const zone = values["availability_zone"] ?? (Array.isArray(zones) ? zones[0] : null);
  return typeof zone === "string" ? regionOfZone(zone) : null;
}

/** `us-east-1a` is a zone of us-east-1, `us-west-2-lax-1a` a local zone of us-west-2. */
function regionOfZone(zone: string): string | null {
  return /^([a-z]{2,4}(?:-[a-z]+)+-\d)(?:[a-z]$|-)/.exec(zone)?.[1] ?? null;
}

/** Azure's names in one spelling: `West Europe` and `westeurope` are the same. */
export function azureRegion(location: Json | undefined): string | null {
  return typeof location === "string" && location !== "" ? location.toLowerCase().replaceAll(" ", "") : null;
}

function googleRegion(values: Readonly<Record<string, Json>>): string | null {
  for (const name of ["region", "zone", "location"]) {
    const region = googleName(values[name]);
    if (region !== null) return region;
  }
  const link = values["self_link"];
  if (typeof link !== "string") return null;
  return googleName(/\/(?:zones|regions|locations)\/([^/]+)/.exec(link)?.[1]);
}

/** The region of a Google region, zone or location, given as a name or as a link. */
export function googleName(value: Json | undefined): string | null {
  if (typeof value !== "string" || value === "") return null;
  const name = value.slice(value.lastIndexOf("/") + 1).toLowerCase();
  return /^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(name)?.[1] ?? name;
}

/** The region that a provider block's known settings tell, or null. */
export function regionFromSettings(provider: string, settings: JsonObject): string | null {
  if (isAwsProvider(provider)) return typeof settings["region"] === "string" && isAwsRegion(settings["region"]) ? settings["region"] : null;
  if (provider === "google") return googleName(settings["region"]) ?? googleName(settings["zone"]);
  return null;
}
