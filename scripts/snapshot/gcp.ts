import { readCsv } from "./csv.js";
import { literalOf } from "./patterns.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES, type Table } from "./sources.js";

type Row = Readonly<Record<string, string>>;

/** Google machines on demand and spot, disks, addresses, tunnels, buckets, Redis. */
export function readGcp(from: string): BuildRow[] {
  const machines = readCsv(from, "gcp_compute_instances.csv.gz").flatMap((row) => {
    const price = (amount: string): BuildRow =>
      catalogue(row, "Compute Engine", "Compute Instance", { machineType: row["machine_type"] ?? "" }, "h", amount, TABLES.cyclenerd);
    const onDemand = row["hour"] ? [price(row["hour"])] : [];
    return row["hour_spot"] ? [...onDemand, { ...price(row["hour_spot"]), terms: { purchaseOption: "preemptible" } }] : onDemand;
  });
  const other = readCsv(from, "gcp_other.csv").flatMap((row) => {
    const product = PRODUCTS[`${row["item"] ?? ""} ${row["period"] ?? ""}`];
    if (product === undefined) return [];
    const [service, family, unit, attributes] = product;
    return [catalogue(row, service, family, attributes, unit, row["price"], TABLES.cyclenerd)];
  });
  const redis = readCsv(from, "gcp_memorystore_redis_2026.csv").map((row) => {
    const description = /description=([^;]*)/.exec(row["attributes"] ?? "")?.[1] ?? "";
    return catalogue(
      row,
      row["service"] ?? "",
      row["product_family"] ?? "",
      described(`/${description}/`),
      row["unit"] ?? "",
      row["price"],
      TABLES.gcpinstances,
    );
  });
  return [...machines, ...other, ...redis];
}

type Product = readonly [service: string, family: string, unit: string, attributes: BuildRow["attributes"]];

/** Google's descriptions end with the place; the tables leave it out. */
function described(pattern: string): BuildRow["attributes"] {
  return { description: { patterns: [pattern], literal: literalOf(pattern) } };
}

function disk(pattern: string): Product {
  return ["Compute Engine", "Storage", "GiBy.mo", described(pattern)];
}

function bucket(resourceGroup: string): Product {
  return [
    "Cloud Storage",
    "Storage",
    "GiBy.mo",
    { resourceGroup, description: { patterns: ["/^(?!.*?\\(Early Delete\\))/"], literal: "" } },
  ];
}

const PRODUCTS: Readonly<Record<string, Product>> = {
  "compute.disk.hdd month": disk("/^Storage PD Capacity/"),
  "compute.disk.ssd month": disk("/^SSD backed PD Capacity/"),
  "compute.disk.balanced month": disk("/^Balanced PD Capacity/"),
  "compute.disk.extreme month": disk("/^Extreme PD Capacity/"),
  "compute.disk.hyperdisk-extreme month": disk("/^Hyperdisk Extreme Capacity( in .*)?$/"),
  "compute.disk.local month": disk("/^SSD backed Local Storage( in .*)?$/"),
  "compute.disk.hdd-replicated month": disk("/^Regional Storage PD Capacity/"),
  "compute.disk.ssd-replicated month": disk("/^Regional SSD backed PD Capacity/"),
  "compute.disk.balanced-replicated month": disk("/^Regional Balanced PD Capacity/"),
  "compute.network.nat.data month": ["Compute Engine", "Network", "GiBy", described("/NAT Gateway: Data processing charge/")],
  "compute.network.vpn.tunnel hour": ["Compute Engine", "Network", "h", { resourceGroup: "VPNTunnel" }],
  "compute.network.ip.unused hour": ["Compute Engine", "Network", "h", described("/^Static Ip Charge.*/i")],
  "storage.bucket.standard month": bucket("RegionalStorage"),
  "storage.bucket.nearline month": bucket("NearlineStorage"),
  "storage.bucket.coldline month": bucket("ColdlineStorage"),
  "storage.bucket.archiv month": bucket("ArchiveStorage"),
};

function catalogue(
  row: Row,
  service: string,
  family: string,
  attributes: BuildRow["attributes"],
  unit: string,
  amount: string | undefined,
  table: Table,
): BuildRow {
  return listRow({
    vendor: "gcp",
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
