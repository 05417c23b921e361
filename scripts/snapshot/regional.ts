import { readCsv } from "./csv.js";
import { NEPTUNE, neptuneUsage, pairedNeptuneUsage } from "./regional-neptune.js";
import { rateName, type RateName } from "./regional-names.js";
import { lightsailName, redshiftName, timestreamName, type RedshiftFacts } from "./regional-products.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES } from "./sources.js";

export type Row = Readonly<Record<string, string>>;

/** What identifies a product of the table: the attributes of AWS's own list, as far as they are known. */
export interface ProductName {
  readonly family?: string;
  readonly unit?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start?: number;
  readonly end?: number;
}

/**
 * AWS services in every region (2025). The table was made from the lists behind AWS's price pages: about a third of its rows carry the usage
 * type; for the others it follows from the row's attributes, from rates that belong together, or from `regional-names`. The rest is left out.
 */
export function readRegional(from: string): BuildRow[] {
  return namedRows(from).flatMap(({ row, name }) => (name === null ? [] : [toBuildRow(row, name)]));
}

/** The rates that stay out, by service: those that cost nothing, and those whose usage type is not public. */
export function unnamedRates(from: string): { readonly service: string; readonly free: number; readonly unnamed: number }[] {
  const counts = new Map<string, { free: number; unnamed: number }>();
  for (const { row, name } of namedRows(from)) {
    if (name !== null) continue;
    const count = counts.get(row["service"] ?? "") ?? { free: 0, unnamed: 0 };
    count[Number(row["price"]) === 0 ? "free" : "unnamed"]++;
    counts.set(row["service"] ?? "", count);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, count]) => ({ service, ...count }));
}

// The labels of VPC's rates are the list's descriptions of their groups, followed by the unit. The usage type of this one is not public.
const VERIFIED_ACCESS_DATA = "Data processed by AWS Verified Access";

function namedRows(from: string): { readonly row: Row; readonly name: ProductName | null }[] {
  const rows = readCsv(from, "aws_regional_services_2025.csv.gz").filter((row) => row["term"] === "OnDemand");
  const paired = pairedNeptuneUsage(rows);
  const redshift = redshiftFacts(rows);
  return rows.map((row) => ({ row, name: row["usagetype_suffix"] ? listed(row) : productName(row, paired, redshift(row)) }));
}

function toBuildRow(row: Row, { family, unit, attributes, start, end }: ProductName): BuildRow {
  return listRow({
    vendor: "aws",
    service: row["service"] ?? "",
    family: family ?? (row["product_family"] || null),
    // Lists without regions are asked for without one.
    region: row["region"] === "global" ? "" : (row["region"] ?? ""),
    attributes,
    unit: unit ?? (row["unit"] || null),
    amount: row["price"] ?? "",
    currency: row["currency"] ?? "USD",
    table: TABLES.regional,
    date: row["price_date"] ?? "",
    terms:
      start === undefined ? tierTerms(row["tier_start"], row["tier_end"]) : tierTerms(String(start), end === undefined ? "" : String(end)),
  });
}

function listed(row: Row): ProductName {
  return {
    attributes: {
      ...given(row),
      usagetype: row["usagetype_suffix"] ?? "",
      operation: row["operation"] ?? "",
      group: row["group"] ?? "",
    },
  };
}

function productName(row: Row, paired: ReadonlyMap<Row, string>, redshift: RedshiftFacts): ProductName | null {
  const attributes = given(row);
  switch (row["service"]) {
    case "AmazonMSK":
      return mskName(attributes);
    case NEPTUNE: {
      const usagetype = neptuneUsage(row, attributes) ?? paired.get(row);
      if (usagetype !== undefined) return { attributes: { instanceType: attributes["Instance Type"] ?? "", usagetype } };
      break;
    }
    case "AmazonLightsail":
      return lightsailName(row, attributes);
    case "AmazonRedshift":
      return redshiftName(row, attributes, redshift);
    case "AmazonVPC":
      if (row["label"] === `${VERIFIED_ACCESS_DATA} per GB`) return { attributes: { groupDescription: VERIFIED_ACCESS_DATA }, unit: "GB" };
      break;
    case "AmazonTimestream": {
      const influx = timestreamName(row["label"] ?? "", attributes);
      if (influx !== null) return influx;
      break;
    }
  }
  const name = rateName(row["service"] ?? "", row["label"] ?? "");
  return name === null ? null : fromRateName(name);
}

function fromRateName({ usagetype, operation = "", ...rest }: RateName): ProductName {
  return { ...rest, attributes: { usagetype, operation } };
}

/** MSK's rows name the usage type themselves. Brokers are named as in the other table of brokers, so that the newer price replaces the older. */
function mskName({ usageType = "", operation = "" }: Row): ProductName | null {
  if (usageType === "") return null;
  const storage = usageType.endsWith("Storage.GP2") ? { storageFamily: "GP2" } : {};
  return {
    family: "Managed Streaming for Apache Kafka (MSK)",
    attributes: { usagetype: usageType, operation, locationType: "AWS Region", ...storage },
    unit: operation === "RunBroker" || usageType.endsWith("Hours") ? "Hrs" : "",
  };
}

/** `Memory=8GB;Processor=2`: what the table knows of the vendor's attributes. */
function given(row: Row): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (row["attributes"] ?? "")
      .split(";")
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

/**
 * Rates of Redshift without words: the three of one SKU are the tiers of snapshots, as only those have tiers; the one without a node that costs
 * as much as the storage of RA3 nodes in its region is that of Redshift Serverless, which https://aws.amazon.com/redshift/pricing/ prices alike.
 */
function redshiftFacts(all: readonly Row[]): (row: Row) => RedshiftFacts {
  const rows = all.filter((row) => row["service"] === "AmazonRedshift" && row["label"] === "" && Number(row["price"]) > 0);
  const bySku = groupBy(rows, (row) => row["sku"] ?? "");
  const starts = new Map<Row, number>();
  for (const same of bySku.values()) {
    if (same.length !== SNAPSHOT_STARTS.length) continue;
    const falling = same.toSorted((a, b) => Number(b["price"]) - Number(a["price"]));
    falling.forEach((row, index) => starts.set(row, SNAPSHOT_STARTS[index] ?? 0));
  }
  const node = (row: Row): string => given(row)["Instance Type"] ?? "";
  const storage = new Set(rows.filter((row) => node(row).startsWith("ra3.")).map(placeAndPrice));
  const serverless = new Set(rows.filter((row) => node(row) === "" && !starts.has(row) && storage.has(placeAndPrice(row))));
  return (row) => ({ snapshotStart: starts.get(row), isServerlessStorage: serverless.has(row) });
}

// First 50 TB, next 450 TB, over 500 TB: https://aws.amazon.com/redshift/pricing/, and the recorded list of us-east-1.
const SNAPSHOT_STARTS = [0, 51_200, 512_000];

function placeAndPrice(row: Row): string {
  return `${row["region"] ?? ""} ${row["price"] ?? ""}`;
}

function groupBy(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function tierTerms(start = "", end = ""): BuildRow["terms"] {
  if ((start === "" || start === "0") && (end === "" || end === "Inf")) return {};
  return { startUsageAmount: start || "0", endUsageAmount: end || "Inf" };
}
