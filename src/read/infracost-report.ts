import { InputError } from "../model/diagnostic.js";
import type { Estimate, EstimateSummary, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import type { Json, JsonObject } from "../model/json.js";
import { decimal, type Decimal, HOURS_PER_MONTH, ZERO } from "../model/money.js";
import { decodeText } from "./bytes.js";
import { parseJson } from "./json-syntax.js";
import { listOf, objectOf, textOf } from "./narrow.js";

/** One project of a report in the JSON of Infracost 0.10, which `--format infracost-json` prints as well. */
export interface ReportedProject {
  readonly name: string;
  /** The path that it was priced at, as it was given then. */
  readonly path: string | null;
  readonly estimate: Estimate;
}

/** The projects of such a report; null when the file is something else. Throws {@link InputError} where an amount in it is no number. */
export function readInfracostReport(bytes: Uint8Array, file: string): readonly ReportedProject[] | null {
  const document = objectOf(parseJson(decodeText(bytes), file));
  if (typeof document?.["version"] !== "string" || !Array.isArray(document["projects"])) return null;
  const currency = textOf(document["currency"]) ?? "USD";
  return objectsOf(document["projects"]).map((project) => readProject(project, { file, currency }));
}

interface Context {
  readonly file: string;
  readonly currency: string;
}

function readProject(project: JsonObject, context: Context): ReportedProject {
  const breakdown = objectOf(project["breakdown"]) ?? {};
  return {
    name: textOf(project["name"]) ?? "",
    path: textOf(objectOf(project["metadata"])?.["path"]),
    estimate: {
      hoursPerMonth: HOURS_PER_MONTH,
      currency: context.currency,
      monthlyCost: amountOf(breakdown["totalMonthlyCost"], context) ?? ZERO,
      monthlyUsageCost: amountOf(breakdown["totalMonthlyUsageCost"], context) ?? ZERO,
      resources: objectsOf(breakdown["resources"]).map((resource) => readResource(resource, context)),
      summary: readSummary(objectOf(project["summary"]) ?? {}),
      diagnostics: [],
      priceBook: context.file,
    },
  };
}

function readResource(resource: JsonObject, context: Context): PricedResource {
  const address = textOf(resource["name"]) ?? "";
  return {
    ...readParts(resource, context),
    address,
    type: textOf(resource["resourceType"]) ?? typeIn(address),
    region: null,
    tags: null,
    declared: null,
    monthlyUsageCost: amountOf(resource["monthlyUsageCost"], context),
    skips: [],
  };
}

/** Reports of old versions do not say the type: `module.web["a"].aws_instance.app[0]` does. */
function typeIn(address: string): string {
  return /(?:^|\.)([a-z0-9_]+)\.[^.[\]]+(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? "";
}

function readParts(part: JsonObject, context: Context): Omit<PricedGroup, "name"> {
  return {
    components: objectsOf(part["costComponents"]).map((component) => readComponent(component, context)),
    groups: objectsOf(part["subresources"]).map((group) => ({ name: textOf(group["name"]) ?? "", ...readParts(group, context) })),
    monthlyCost: amountOf(part["monthlyCost"], context),
  };
}

function readComponent(component: JsonObject, context: Context): PricedComponent {
  const quantity = amountOf(component["monthlyQuantity"], context);
  const monthlyCost = amountOf(component["monthlyCost"], context);
  const isMissing = component["priceNotFound"] === true;
  return {
    component: {
      name: textOf(component["name"]) ?? "",
      unit: textOf(component["unit"]) ?? "",
      unitMultiplier: 1,
      monthlyQuantity: quantity && quantity.toNumber(),
      usageBased: component["usageBased"] === true,
    },
    status: isMissing ? "price-not-found" : monthlyCost === null ? "usage-required" : "priced",
    unitPrice: isMissing ? null : amountOf(component["price"], context),
    monthlyCost: isMissing ? null : monthlyCost,
    price: null,
  };
}

function readSummary(summary: JsonObject): EstimateSummary {
  const count = (key: string): number => (typeof summary[key] === "number" ? summary[key] : 0);
  const counts = (key: string): Record<string, number> =>
    Object.fromEntries(Object.entries(objectOf(summary[key]) ?? {}).flatMap(([type, n]) => (typeof n === "number" ? [[type, n]] : [])));
  return {
    detected: count("totalDetectedResources"),
    priced: count("totalSupportedResources"),
    usageBased: count("totalUsageBasedResources"),
    free: counts("noPriceResourceCounts"),
    unmapped: counts("unsupportedResourceCounts"),
    skips: {
      "no-mapping": count("totalUnsupportedResources"),
      "unknown-attribute": 0,
      "unknown-region": 0,
      "usage-required": 0,
      "price-not-found": 0,
      "price-ambiguous": 0,
    },
  };
}

function objectsOf(value: Json | undefined): JsonObject[] {
  return listOf(value)
    .map(objectOf)
    .filter((item) => item !== null);
}

/** Amounts are decimal text, in old versions numbers; null is what nobody knows. */
function amountOf(value: Json | undefined, { file }: Context): Decimal | null {
  if (value === null || value === undefined || value === "") return null;
  try {
    if (typeof value === "string" || typeof value === "number") return decimal(value);
  } catch {
    // Refused below, like any other value that is no amount.
  }
  throw new InputError("report-amount", `${file} holds an amount that is no number.`, "Create the report again.");
}
