import { readCsv } from "./csv.js";
import { literalOf } from "./patterns.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES, type Table } from "./sources.js";

type Row = Readonly<Record<string, string>>;

/** Azure machines, disks, database storage, blob and file storage, container apps. */
export function readAzure(from: string): BuildRow[] {
  return [...readMachines(from), ...readDisks(from), ...readSqlStorage(from), ...readStorage(from), ...readServices(from)];
}

// The Linux table gives the size alone. These are what the retail list's names for such a price look like.
const LINUX = {
  productName: { patterns: ["/Series( Linux)?$/i"], literal: literalOf("/Series( Linux)?$/i") },
  skuName: { patterns: ["/^(?!.*(Low Priority|Spot)$).*$/i"], literal: "" },
  meterName: { patterns: ["/^(?!.*(Expired|Free)$).*$/i"], literal: "" },
};

function readMachines(from: string): BuildRow[] {
  const linux = readCsv(from, "azure_vm_ondemand_linux.csv.gz").filter(
    (row) => row["kind"] === "vm" && row["quality"] !== "uncertain-cloud-services",
  );
  const known = new Set(linux.map((row) => `${row["region"] ?? ""}|${row["arm_sku"] ?? ""}`));
  const other = readCsv(from, "azure_vm_eu_2026.csv.gz").filter(
    (row) =>
      row["arm_sku_inferred"] &&
      !(
        row["operating_system"] === "Linux" &&
        row["variant"] === "ondemand" &&
        known.has(`${row["region"] ?? ""}|${row["arm_sku_inferred"]}`)
      ),
  );
  return [
    ...linux.map((row) =>
      retail(
        row,
        "Virtual Machines",
        "Compute",
        { armSkuName: row["arm_sku"] ?? "", ...LINUX },
        "1 Hour",
        row["price_per_hour"],
        TABLES.karpenterAzure,
      ),
    ),
    ...other.map((row) =>
      retail(
        row,
        "Virtual Machines",
        "Compute",
        {
          armSkuName: row["arm_sku_inferred"] ?? "",
          productName: row["product_name"] ?? "",
          skuName: row["sku_name"] ?? "",
          meterName: row["meter_name"] ?? "",
        },
        "1 Hour",
        row["price_per_hour"],
        TABLES.radar,
      ),
    ),
  ];
}

// The meter of each dimension of a disk that is billed by capacity, operations and throughput.
const METERS: Readonly<Record<string, string>> = {
  provisioned_capacity: "Provisioned Capacity",
  provisioned_iops: "Provisioned IOPS",
  provisioned_throughput: "Provisioned Throughput (MBps)",
  reservation_per_vcpu: "Reservation per vCPU Provisioned",
};

function readDisks(from: string): BuildRow[] {
  return readCsv(from, "azure_managed_disks.csv").flatMap((row) => {
    const sku = row["sku"] ?? "";
    const meter =
      row["item"] === "disk" ? `${sku} Disk` : METERS[row["item"] ?? ""] === undefined ? null : `${sku} ${METERS[row["item"] ?? ""] ?? ""}`;
    return meter === null
      ? []
      : [
          retail(
            row,
            "Storage",
            "Storage",
            { productName: row["product"] ?? "", skuName: sku, meterName: meter },
            row["unit"] ?? "",
            row["price"],
            TABLES.flexera,
          ),
        ];
  });
}

const SQL_TIERS: Readonly<Record<string, string>> = {
  GeneralPurpose: "General Purpose",
  BusinessCritical: "Business Critical",
  Hyperscale: "Hyperscale",
};

function readSqlStorage(from: string): BuildRow[] {
  return readCsv(from, "azure_sql_storage.csv").flatMap((row) => {
    const tier = SQL_TIERS[row["tier"] ?? ""];
    if (tier === undefined) return [];
    const managed = row["service"] !== "SQL Database";
    const productName = managed
      ? `SQL Managed Instance ${tier} - Storage`
      : { patterns: [`/${tier} - Storage/`], literal: `${tier} - Storage` };
    const attributes = {
      productName,
      skuName: tier,
      meterName: { patterns: ["/Data Stored$/i"], literal: "Data Stored" },
      ...(tier === "Hyperscale" ? { armSkuName: tier } : {}),
    };
    return [
      retail(row, managed ? "SQL Managed Instance" : "SQL Database", "Databases", attributes, "1 GB/Month", row["price"], TABLES.flexera),
    ];
  });
}

/** The table keeps the last tier of a meter. Where it says that there were more, only a first tier that is known is a price. */
function readStorage(from: string): BuildRow[] {
  return readCsv(from, "azure_storage_eu_2026.csv").flatMap((row) => {
    const tiered = row["tier_note"] !== "";
    if ((tiered && !row["first_tier_price"]) || /Managed Disks|Ultra Disks|Premium SSD v2/.test(row["product_name"] ?? "")) return [];
    const attributes = { productName: row["product_name"] ?? "", skuName: row["sku_name"] ?? "", meterName: row["meter_name"] ?? "" };
    return [
      retail(
        row,
        "Storage",
        "Storage",
        attributes,
        row["unit"] ?? "",
        tiered ? row["first_tier_price"] : row["retail_price"],
        TABLES.radar,
      ),
    ];
  });
}

function readServices(from: string): BuildRow[] {
  return readCsv(from, "azure_containerapps_mysql_2026.csv").map((row) => {
    const attributes = Object.fromEntries(
      (row["attributes"] ?? "").split(";").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
    );
    return retail(row, row["service"] ?? "", row["product_family"] ?? "", attributes, row["unit"] ?? "", row["price"], TABLES.togenAzure);
  });
}

function retail(
  row: Row,
  service: string,
  family: string,
  attributes: BuildRow["attributes"],
  unit: string,
  amount: string | undefined,
  table: Table,
): BuildRow {
  return listRow({
    vendor: "azure",
    service,
    family,
    region: row["region"] ?? "",
    attributes,
    unit,
    amount: amount ?? "",
    currency: row["currency"] ?? "USD",
    table,
    date: row["price_date"] ?? "",
  });
}
