import { readCsv } from "./csv.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES } from "./sources.js";

type Row = Readonly<Record<string, string>>;

/** AWS services in every region (2025), state transitions. */
export function readServices(from: string): BuildRow[] {
  return [
    ...readCsv(from, "aws_regional_services_2025.csv.gz").flatMap(regional),
    ...readCsv(from, "aws_lambda_stepfunctions_regional.csv").flatMap(transitions),
  ];
}

/** Services of eu-west-1 in depth (2023). Data transfer is left out: the table does not say to where. */
export function readDepth(from: string): BuildRow[] {
  return readCsv(from, "aws_eu-west-1_2023_other_services.csv")
    .filter((row) => row["product_family"] !== "Data Transfer")
    .map(depth);
}

function regional(row: Row): BuildRow[] {
  if (row["term"] !== "OnDemand") return [];
  const given = Object.fromEntries(
    (row["attributes"] ?? "")
      .split(";")
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  const usagetype = row["usagetype_suffix"] || neptuneUsage(row, given);
  if (usagetype === null) return [];
  const neptune =
    row["service"] === "AmazonNeptune" ? { instanceType: given["Instance Type"] ?? "" } : row["usagetype_suffix"] ? given : {};
  const attributes = { ...neptune, usagetype, operation: row["operation"] ?? "", group: row["group"] ?? "" };
  return [
    listRow({
      vendor: "aws",
      service: row["service"] ?? "",
      family: row["product_family"] || null,
      region: row["region"] ?? "",
      attributes,
      unit: row["unit"] || null,
      amount: row["price"] ?? "",
      currency: row["currency"] ?? "USD",
      table: TABLES.regional,
      date: row["price_date"] ?? "",
      terms: tiers(row["tier_start"], row["tier_end"]),
    }),
  ];
}

/** Neptune's list names the class and whether input and output are included; the usage type follows from both. */
function neptuneUsage(row: Row, given: Row): string | null {
  const type = given["Instance Type"];
  if (
    row["service"] !== "AmazonNeptune" ||
    !type ||
    !/^Neptune (?:IO optimized )?(?:Memory|Burstable|General|T)/i.test(row["label"] ?? "") ||
    /serverless|reserved/i.test(row["label"] ?? "")
  )
    return null;
  return `${/^Neptune IO optimized/i.test(row["label"] ?? "") ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${type}`;
}

// The names that the 2023 table gives to attributes of the price list.
const NAMES: Readonly<Record<string, string>> = {
  VolumeAPIName: "volumeApiName",
  PreInstalledSW: "preInstalledSw",
  CapacityStatus: "capacitystatus",
};

function depth(row: Row): BuildRow {
  // The column holds a JSON object of texts.
  const given = JSON.parse(row["attributes"] || "{}") as Record<string, string>;
  const attributes: Record<string, string> = { usagetype: row["usage_type"] ?? "" };
  for (const [name, value] of Object.entries(given)) attributes[NAMES[name] ?? `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`] = value;
  if (row["service"] === "AWSELB" || row["service"] === "AmazonElastiCache")
    attributes["locationType"] = /Outposts?-/.test(row["usage_type"] ?? "") ? "AWS Outposts" : "AWS Region";
  const start = row["tier_start"];
  return listRow({
    vendor: "aws",
    service: row["service"] ?? "",
    family: row["product_family"] || null,
    region: row["region"] ?? "",
    attributes,
    unit: row["unit"] || null,
    amount: row["price"] ?? "",
    currency: row["currency"] ?? "USD",
    table: TABLES.terracost,
    date: row["price_date"] ?? "",
    terms: start && start !== "0" ? { startUsageAmount: start } : {},
  });
}

function transitions(row: Row): BuildRow[] {
  if (row["service"] !== "AWSStepFunctions" || row["region"] === "default") return [];
  const attributes = { usagetype: "StateTransition" };
  return [
    listRow({
      vendor: "aws",
      service: "AmazonStates",
      family: "AWS Step Functions",
      region: row["region"] ?? "",
      attributes,
      unit: "StateTransitions",
      amount: row["source_price"] ?? "",
      currency: row["currency"] ?? "USD",
      table: TABLES.powerTuning,
      date: "2026-04",
    }),
  ];
}

function tiers(start = "", end = ""): BuildRow["terms"] {
  if ((start === "" || start === "0") && (end === "" || end === "Inf")) return {};
  return { startUsageAmount: start || "0", endUsageAmount: end || "Inf" };
}
