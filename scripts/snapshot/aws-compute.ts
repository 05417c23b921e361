import { readCsv } from "./csv.js";
import { listRow, type BuildRow } from "./row.js";
import { TABLES, type Table } from "./sources.js";

/** EC2 instances: on demand in every region and Local Zone, every operating system in eu-west-1, reserved without upfront payment. */
export function readEc2(from: string): BuildRow[] {
  const onDemand = readCsv(from, "aws_ec2_ondemand.csv").map((row) =>
    instance(
      row["region"],
      row["instance_type"],
      row["price_per_hour"],
      { operatingSystem: row["operating_system"] ?? "", tenancy: row["tenancy"] ?? "" },
      ec2Source(row["source"]),
      row["price_date"],
      row["currency"],
    ),
  );
  const zones = readCsv(from, "aws_ec2_ondemand_local_zones.csv").map((row) =>
    instance(
      row["zone_group"],
      row["instance_type"],
      row["price_per_hour"],
      { operatingSystem: row["operating_system"] ?? "" },
      TABLES.ec2shop,
      row["price_date"],
      row["currency"],
    ),
  );
  const systems = readCsv(from, "aws_eu-west-1_2023_ec2_all_os.csv.gz").map((row) =>
    instance(
      row["region"],
      row["instance_type"],
      row["price_per_hour"],
      {
        operatingSystem: row["operating_system"] ?? "",
        preInstalledSw: row["preinstalled_sw"] ?? "",
        tenancy: row["tenancy"] ?? "",
        licenseModel: row["license_model"] ?? "",
      },
      TABLES.terracost,
      row["price_date"],
      row["currency"],
    ),
  );
  const reserved = readCsv(from, "aws_ec2_reserved_no_upfront.csv.gz").map((row) => ({
    ...instance(
      row["region"],
      row["instance_type"],
      row["hourly"],
      { operatingSystem: row["operating_system"] ?? "" },
      TABLES.ec2shop,
      row["price_date"],
      row["currency"],
    ),
    terms: {
      purchaseOption: "reserved",
      termLength: row["term"] ?? "",
      termPurchaseOption: row["purchase_option"] ?? "",
      termOfferingClass: row["offering_class"] ?? "",
    },
  }));
  return [...onDemand, ...zones, ...systems, ...reserved];
}

function ec2Source(name: string | undefined): Table {
  return name === "karpenter" ? TABLES.karpenter : name === "tumblebug" ? TABLES.tumblebug : TABLES.ec2shop;
}

function instance(
  region = "",
  instanceType = "",
  amount = "",
  attributes: Readonly<Record<string, string>>,
  table: Table,
  date = "",
  currency = "USD",
): BuildRow {
  return listRow({
    vendor: "aws",
    service: "AmazonEC2",
    family: "Compute Instance",
    region,
    attributes: {
      capacitystatus: "Used",
      instanceType,
      licenseModel: "No License required",
      preInstalledSw: "NA",
      tenancy: "Shared",
      ...attributes,
    },
    unit: "Hrs",
    amount,
    currency,
    table,
    date,
  });
}

/** EBS volumes, IOPS, throughput, snapshots and the direct API. */
export function readEbs(from: string): BuildRow[] {
  return readCsv(from, "aws_ebs.csv").flatMap((row) => {
    const product = EBS[`${row["volume_type"] ?? ""} ${row["dimension"] ?? ""}`];
    if (product === undefined) return [];
    const [family, unit, attributes, start, end] = product;
    const terms = start === undefined ? {} : { startUsageAmount: start, endUsageAmount: end ?? "Inf" };
    return [
      listRow({
        vendor: "aws",
        service: "AmazonEC2",
        family,
        region: row["region"] ?? "",
        attributes,
        unit,
        amount: row["price"] ?? "",
        currency: row["currency"] ?? "USD",
        table: TABLES.ec2shop,
        date: row["price_date"] ?? "",
        terms,
      }),
    ];
  });
}

type EbsProduct = readonly [family: string, unit: string, attributes: Readonly<Record<string, string>>, start?: string, end?: string];

function volume(volumeApiName: string): EbsProduct {
  return [
    "Storage",
    "GB-Mo",
    {
      volumeApiName,
      usagetype:
        volumeApiName === "standard"
          ? "EBS:VolumeUsage"
          : volumeApiName === "io1"
            ? "EBS:VolumeUsage.piops"
            : `EBS:VolumeUsage.${volumeApiName}`,
    },
  ];
}

const EBS: Readonly<Record<string, EbsProduct>> = {
  "gp2 storage": volume("gp2"),
  "gp3 storage": volume("gp3"),
  "io1 storage": volume("io1"),
  "io2 storage": volume("io2"),
  "sc1 storage": volume("sc1"),
  "st1 storage": volume("st1"),
  "standard storage": volume("standard"),
  "standard io-requests": ["System Operation", "IOs", { usagetype: "EBS:VolumeIOUsage", volumeApiName: "standard" }],
  "gp3 iops": ["System Operation", "IOPS-Mo", { usagetype: "EBS:VolumeP-IOPS.gp3", volumeApiName: "gp3" }],
  "io1 iops": ["System Operation", "IOPS-Mo", { usagetype: "EBS:VolumeP-IOPS.piops", volumeApiName: "io1" }],
  "io2 iops tier1 (0-32000)": ["System Operation", "IOPS-Mo", { usagetype: "EBS:VolumeP-IOPS.io2", volumeApiName: "io2" }],
  "io2 iops tier2 (32001-64000)": ["System Operation", "IOPS-Mo", { usagetype: "EBS:VolumeP-IOPS.io2.tier2", volumeApiName: "io2" }],
  "io2 iops tier3 (>64000)": ["System Operation", "IOPS-Mo", { usagetype: "EBS:VolumeP-IOPS.io2.tier3", volumeApiName: "io2" }],
  "gp3 throughput": ["Provisioned Throughput", "GiBps-mo", { usagetype: "EBS:VolumeP-Throughput.gp3", volumeApiName: "gp3" }],
  "snapshot storage": ["Storage Snapshot", "GB-Mo", { usagetype: "EBS:SnapshotUsage" }],
  "snapshot-archive storage": ["Storage Snapshot", "GB-Mo", { usagetype: "EBS:SnapshotArchiveStorage" }],
  "snapshot-archive retrieval": ["Storage Snapshot", "GB", { usagetype: "EBS:SnapshotArchiveRetrieval" }],
  "snapshot-archive early-delete": ["Storage Snapshot", "GB-Mo", { usagetype: "EBS:SnapshotArchiveEarlyDelete" }],
  "direct-api List": ["EBS direct API Requests", "Requests", { usagetype: "EBS:directAPI.snapshot.List" }],
  "direct-api GetSnapshotBlock": ["EBS direct API Requests", "SnapshotAPIUnits", { usagetype: "EBS:directAPI.snapshot.Get" }],
  "direct-api PutSnapshotBlock": ["EBS direct API Requests", "SnapshotAPIUnits", { usagetype: "EBS:directAPI.snapshot.Put" }],
  "fast-snapshot-restore DSU": ["Fast Snapshot Restore", "DSU-Hrs", { usagetype: "EBS:FastSnapshotRestore" }],
};
