import { readCsv } from "./csv.js";
import { readRegional } from "./regional.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES } from "./sources.js";

type Row = Readonly<Record<string, string>>;

/** AWS services in every region (2025), state transitions. */
export function readServices(from: string): BuildRow[] {
  return [...readRegional(from), ...readCsv(from, "aws_lambda_stepfunctions_regional.csv").flatMap(transitions)];
}

/** Services of eu-west-1 in depth (2023). Data transfer is left out: the table does not say to where. */
export function readDepth(from: string): BuildRow[] {
  return readCsv(from, "aws_eu-west-1_2023_other_services.csv")
    .filter((row) => row["product_family"] !== "Data Transfer")
    .map(depth);
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
