import { readCsv } from "./csv.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES, type Table } from "./sources.js";

type Row = Readonly<Record<string, string>>;

interface Service {
  readonly service: string;
  readonly family: string;
}

const RDS: Service = { service: "AmazonRDS", family: "Database Instance" };
const CACHE: Service = { service: "AmazonElastiCache", family: "Cache Instance" };
const SEARCH: Service = { service: "AmazonES", family: "Amazon OpenSearch Service Instance" };
const WAREHOUSE: Service = { service: "AmazonRedshift", family: "Compute Instance" };

/** RDS and Aurora instances, cache, search and warehouse nodes, Kafka brokers, SageMaker hosting, on demand and reserved. */
export function readDatabases(from: string): BuildRow[] {
  return [...readRds(from), ...readAurora(from), ...readNodes(from), ...readStorage(from)];
}

function readRds(from: string): BuildRow[] {
  const onDemand = readCsv(from, "aws_rds_ondemand.csv")
    .filter((row) => row["source"] === "ec2.shop")
    .map((row) => hourly(RDS, row, { ...rdsClass(row), licenseModel: row["license_model"] ?? "" }, row["price_per_hour"], TABLES.ec2shop));
  const reserved = readCsv(from, "aws_rds_reserved.csv.gz").map((row) =>
    commitment(hourly(RDS, row, { ...rdsClass(row), licenseModel: "No license required" }, row["hourly"], TABLES.ec2shop), row),
  );
  return [...onDemand, ...reserved];
}

function rdsClass(row: Row): Record<string, string> {
  return { instanceType: row["instance_class"] ?? "", databaseEngine: row["engine"] ?? "", deploymentOption: row["deployment"] ?? "" };
}

function readAurora(from: string): BuildRow[] {
  return readCsv(from, "aws_aurora_ondemand.csv").flatMap((row) => {
    if (/ambiguous/i.test(row["basis"] ?? "")) return [];
    const attributes = {
      instanceType: row["instance_class"] ?? "",
      databaseEngine: row["engine"] ?? "",
      deploymentOption: "Single-AZ",
      licenseModel: "No license required",
    };
    const size = (row["instance_class"] ?? "").replace("xlarge", "xl");
    const prices = [
      ["InstanceUsage", "EBS Only", row["standard_per_hour"]],
      ["InstanceUsageIOOptimized", "Aurora IO Optimization Mode", row["io_optimized_per_hour"]],
    ] as const;
    return prices.flatMap(([usage, storage, amount]) =>
      amount ? [hourly(RDS, row, { ...attributes, storage, usagetype: `${usage}:${size}` }, amount, TABLES.coroot)] : [],
    );
  });
}

function readNodes(from: string): BuildRow[] {
  const caches = readCsv(from, "aws_elasticache_ondemand.csv").map((row) =>
    hourly(
      CACHE,
      row,
      {
        instanceType: row["node_type"] ?? "",
        cacheEngine: row["engine"] ?? "",
        currentGeneration: row["previous_generation"] === "1" ? "No" : "Yes",
        locationType: "AWS Region",
      },
      row["price_per_hour"],
      TABLES.ec2shop,
    ),
  );
  const search = (row: Row): BuildRow["attributes"] => ({
    instanceType: row["instance_type"] ?? "",
    usagetype: { patterns: ["/ESInstance/"], literal: "ESInstance" },
  });
  const searches = readCsv(from, "aws_opensearch_ondemand.csv").map((row) =>
    hourly(SEARCH, row, search(row), row["price_per_hour"], TABLES.ec2shop),
  );
  const searchesReserved = readCsv(from, "aws_opensearch_reserved.csv.gz").map((row) =>
    commitment(hourly(SEARCH, row, search(row), row["hourly"], TABLES.ec2shop), row),
  );
  const warehouses = readCsv(from, "aws_redshift_ondemand.csv").map((row) =>
    hourly(WAREHOUSE, row, { instanceType: row["node_type"] ?? "" }, row["price_per_hour"], TABLES.ec2shop),
  );
  const warehousesReserved = readCsv(from, "aws_redshift_reserved.csv.gz").map((row) =>
    commitment(hourly(WAREHOUSE, row, { instanceType: row["node_type"] ?? "" }, row["hourly"], TABLES.ec2shop), row),
  );
  const brokers = readCsv(from, "aws_msk_brokers.csv").map((row) =>
    hourly(
      { service: "AmazonMSK", family: "Managed Streaming for Apache Kafka (MSK)" },
      row,
      { usagetype: row["usage_type"] ?? "", operation: row["operation"] ?? "", locationType: "AWS Region" },
      row["price_per_hour"],
      TABLES.ec2shop,
    ),
  );
  const hosts = readCsv(from, "aws_sagemaker_instances.csv")
    .filter((row) => !row["note"]?.startsWith("doubtful"))
    .map((row) =>
      hourly(
        { service: "AmazonSageMaker", family: "ML Instance" },
        row,
        { instanceName: row["instance_type"] ?? "", component: "Hosting", usagetype: `Host:${row["instance_type"] ?? ""}` },
        row["hourly_usd"],
        TABLES.flexera,
      ),
    );
  return [...caches, ...searches, ...searchesReserved, ...warehouses, ...warehousesReserved, ...brokers, ...hosts];
}

/** SQS requests and RDS storage. */
function readStorage(from: string): BuildRow[] {
  return readCsv(from, "aws_sqs_rds_storage_2026.csv").map((row) => {
    const attributes = Object.fromEntries(
      (row["attributes"] ?? "").split(";").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
    );
    const terms =
      row["tier_start"] === "0" && row["tier_end"] === "Inf"
        ? {}
        : { startUsageAmount: row["tier_start"] ?? "0", endUsageAmount: row["tier_end"] ?? "Inf" };
    return listRow({
      vendor: "aws",
      service: row["service"] ?? "",
      family: row["product_family"] ?? null,
      region: row["region"] ?? "",
      attributes,
      unit: row["unit"] ?? null,
      amount: row["price"] ?? "",
      currency: row["currency"] ?? "USD",
      table: TABLES.togen,
      date: row["price_date"] ?? "",
      terms,
    });
  });
}

function hourly(
  { service, family }: Service,
  row: Row,
  attributes: BuildRow["attributes"],
  amount: string | undefined,
  table: Table,
): BuildRow {
  return listRow({
    vendor: "aws",
    service,
    family,
    region: row["region"] ?? "",
    attributes,
    unit: "Hrs",
    amount: amount ?? "",
    currency: row["currency"] ?? "USD",
    table,
    date: row["price_date"] ?? "",
  });
}

function commitment(row: BuildRow, { term = "", purchase_option = "" }: Row): BuildRow {
  return { ...row, terms: { purchaseOption: "reserved", termLength: term, termPurchaseOption: purchase_option } };
}
