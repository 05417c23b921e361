import { googleName, isAwsRegion } from "../../region.js";
import { STRING } from "../values/type.js";
import {
  isMapping,
  isSequence,
  listValue,
  openObject,
  ownSources,
  stringValue,
  unknownValue,
  withSources,
  type ObjectValue,
  type Value,
} from "../values/value.js";
import { LazyEntries } from "./lazy-entries.js";
import type { DeclaredInstance } from "./module.js";
import { findProvider, providerKey, setting } from "./providers.js";

/** What is certain, or nearly so, about data sources that only look around. */
const KNOWN: Readonly<Record<string, (instance: DeclaredInstance) => ReadonlyMap<string, Value>>> = {
  aws_region: awsRegion,
  aws_partition: awsPartition,
  aws_availability_zones: awsAvailabilityZones,
  aws_caller_identity: awsCallerIdentity,
  aws_ami: awsImage,
  google_client_config: googleClient,
};

/** The value of a data source: what is written in its block, what is known without asking the provider, and unknown for the rest. */
export function dataValue(instance: DeclaredInstance): ObjectValue {
  const known = KNOWN[instance.declaration.type]?.(instance);
  if (known === undefined) return instance.body;
  return openObject(new KnownData(known, instance.body));
}

class KnownData extends LazyEntries {
  constructor(
    private readonly known: ReadonlyMap<string, Value>,
    private readonly body: ObjectValue,
  ) {
    super(known);
  }

  protected compute(name: string): Value {
    return this.known.get(name) ?? unknownValue();
  }

  protected override otherwise(name: string): Value {
    return this.body.entries.get(name) ?? unknownValue();
  }
}

function awsRegion(instance: DeclaredInstance): ReadonlyMap<string, Value> {
  const written = ["region", "name"].find((name) => instance.body.entries.has(name));
  const region = (written === undefined ? null : instance.body.entries.get(written)) ?? providerRegion(instance);
  return new Map([
    ["name", region],
    ["id", region],
    ["region", region],
  ]);
}

function awsPartition(instance: DeclaredInstance): ReadonlyMap<string, Value> {
  const region = providerRegion(instance);
  if (region.kind !== "string") return new Map();
  const china = region.value.startsWith("cn-");
  const partition = china ? "aws-cn" : region.value.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const sources = ownSources(region);
  return new Map([
    ["partition", stringValue(partition, null, sources)],
    ["id", stringValue(partition, null, sources)],
    ["dns_suffix", stringValue(china ? "amazonaws.com.cn" : "amazonaws.com", null, sources)],
  ]);
}

/** The first three zones, which nearly every region has; how many there are is the account's to say. */
function awsAvailabilityZones(instance: DeclaredInstance): ReadonlyMap<string, Value> {
  const region = providerRegion(instance);
  if (region.kind !== "string") return new Map();
  const { declaration, module } = instance;
  const detail = `${declaration.type}.${declaration.name} is taken to give ${region.value}a, ${region.value}b and ${region.value}c, since the account is not asked.`;
  module.project.report(
    {
      severity: "info",
      code: "zones-assumed",
      summary: "Availability zones were assumed",
      detail,
      gap: { kind: "zones", name: region.value },
    },
    declaration.file,
    declaration.block,
  );
  const sources = ownSources(region);
  const names = ["a", "b", "c"].map((letter) => stringValue(region.value + letter, null, sources));
  return new Map([["names", listValue(STRING, names, null, sources)]]);
}

/** Texts that only AWS knows, but texts. */
function awsCallerIdentity(): ReadonlyMap<string, Value> {
  return new Map(["account_id", "arn", "id", "user_id"].map((name) => [name, unknownValue(STRING, null, false, true)]));
}

/** The processor that an image is searched for: by the filter of that name, else by what Amazon, Canonical and others write in image names. */
function awsImage({ body }: DeclaredInstance): ReadonlyMap<string, Value> {
  const known = new Map<string, Value>(["id", "image_id"].map((name) => [name, unknownValue(STRING, null, false, true)]));
  const wanted = filterValues(body, "architecture");
  if (wanted.length > 0) {
    const [only] = wanted;
    if (only?.kind === "string" && wanted.length === 1) known.set("architecture", only);
    return known;
  }
  const names = [...filterValues(body, "name"), ...filterValues(body, "image-id")];
  const found = new Set(names.map((name) => (name.kind === "string" ? architectureIn(name.value) : null)));
  const [architecture = null] = found;
  const [first] = names;
  if (found.size === 1 && architecture !== null && first) known.set("architecture", stringValue(architecture, null, ownSources(first)));
  return known;
}

function architectureIn(name: string): "arm64" | "x86_64" | null {
  const words = name.toLowerCase().split(/[^a-z0-9_]+/);
  const isArm = words.some((word) => word === "arm64" || word === "aarch64");
  const isIntel = words.some((word) => word === "x86_64" || word === "amd64");
  if (isArm === isIntel) return null;
  return isArm ? "arm64" : "x86_64";
}

/** The values of the blocks `filter { name = NAME }`. */
function filterValues(body: ObjectValue, name: string): Value[] {
  const filters = body.entries.get("filter");
  if (!filters || !isSequence(filters)) return [];
  return [...filters.items].flatMap((filter) => {
    if (!isMapping(filter)) return [];
    const [key, values] = [filter.entries.get("name"), filter.entries.get("values")];
    return key?.kind === "string" && key.value === name && values && isSequence(values) ? [...values.items] : [];
  });
}

/** The region that the provider is configured with, else the environment's; unknown where neither says. */
function providerRegion({ module, declaration }: DeclaredInstance): Value {
  const configuration = findProvider(module, providerKey(declaration));
  const value = configuration && setting(configuration, "region");
  if (value?.kind === "string" && isAwsRegion(value.value)) return value;
  const { AWS_REGION, AWS_DEFAULT_REGION } = module.project.environment;
  const region = AWS_REGION ?? AWS_DEFAULT_REGION;
  if (region !== undefined && region !== "") return stringValue(region);
  return unknownValue(STRING, value ? ownSources(value) : null);
}

function googleClient({ module, declaration }: DeclaredInstance): ReadonlyMap<string, Value> {
  const known = new Map<string, Value>();
  const configuration = findProvider(module, providerKey(declaration));
  for (const name of ["region", "zone", "project"]) {
    const value = configuration && setting(configuration, name);
    if (value?.kind === "string") known.set(name, value);
  }
  const zone = known.get("zone");
  if (!known.has("region") && zone?.kind === "string")
    known.set("region", withSources(stringValue(googleName(zone.value) ?? zone.value), ownSources(zone)));
  return known;
}
