import type { PriceQuery } from "../../../model/price.js";
import { fixed, metered, type Part } from "../../define.js";
import { rds, type Deployment, type Engine } from "./database.js";

interface DatabaseStorage {
  readonly region: string;
  readonly engine: Engine;
  readonly type: string;
  readonly sizeGb: number;
  readonly iops: number;
  readonly throughput: number;
  readonly deployment: Deployment;
}

/** SQL Server's standby is a mirror, which the price list of storage tells from the standby of other engines. */
type StorageDeployment = Deployment | "Multi-AZ (SQL Server Mirror)";

/** How usage types of storage begin, after `RDS:`. */
const USAGE_TYPE_PREFIXES: Readonly<Record<StorageDeployment, string>> = {
  "Single-AZ": "",
  "Multi-AZ": "Multi-AZ-",
  "Multi-AZ (SQL Server Mirror)": "Mirror-",
  "Multi-AZ (readable standbys)": "Multi-AZCluster-",
};

const VOLUMES = new Map([
  ["gp2", { name: "Storage (general purpose SSD, gp2)", volumeType: "General Purpose" }],
  ["gp3", { name: "Storage (general purpose SSD, gp3)", volumeType: "General Purpose-GP3" }],
  ["io1", { name: "Storage (provisioned IOPS SSD, io1)", volumeType: "Provisioned IOPS" }],
  ["io2", { name: "Storage (provisioned IOPS SSD, io2)", volumeType: "Provisioned IOPS-IO2" }],
  ["standard", { name: "Storage (magnetic)", volumeType: "Magnetic" }],
]);

// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html: the least that provisioned IOPS storage can have.
const LEAST_IO1_GB = 100;
const LEAST_IO1_IOPS = 1000;

/** Storage, provisioned IOPS and throughput of an RDS instance. */
export function storageParts(storage: DatabaseStorage, monthlyIoRequests?: number): Part[] {
  const { region, type, engine } = storage;
  const deployment: StorageDeployment =
    engine.listed === "SQL Server" && storage.deployment === "Multi-AZ" ? "Multi-AZ (SQL Server Mirror)" : storage.deployment;
  const volume = VOLUMES.get(type) ?? { name: `Storage (${type})`, volumeType: type };
  const query = (family: string, more: Record<string, string>): PriceQuery => ({
    ...rds(region, family),
    attributes: { databaseEngine: "Any", deploymentOption: deployment, ...more },
  });
  const usagetype = (name: string) => `RDS:${USAGE_TYPE_PREFIXES[deployment]}${name}`;
  const provisioned = type === "io1" || type === "io2";
  const sizeGb = provisioned && engine.listed !== "SQL Server" ? Math.max(storage.sizeGb, LEAST_IO1_GB) : storage.sizeGb;
  const parts: Part[] = [
    fixed(
      volume.name,
      "GB",
      query("Database Storage", { volumeType: volume.volumeType, ...(type === "gp3" ? { usagetype: usagetype("GP3-Storage") } : {}) }),
      sizeGb,
    ),
  ];

  if (provisioned) {
    const groupDescription = type === "io2" ? "RDS Provisioned IO2 IOPS" : "RDS Provisioned IOPS";
    parts.push(fixed("Provisioned IOPS", "IOPS", query("Provisioned IOPS", { groupDescription }), Math.max(storage.iops, LEAST_IO1_IOPS)));
  }
  if (type === "gp3")
    parts.push(
      ...gp3Parts(storage, {
        iops: query("Provisioned IOPS", { usagetype: usagetype("GP3-PIOPS") }),
        // AWS's list has the deployment of a mirror and of a standby the wrong way round here; the usage type tells them.
        throughput: {
          ...rds(region, "Provisioned Throughput"),
          attributes: { databaseEngine: "Any", usagetype: usagetype("GP3-Throughput") },
        },
      }),
    );
  if (type === "standard")
    parts.push(
      metered(
        "I/O requests",
        "1M requests",
        { ...rds(region, "System Operation"), attributes: { usagetype: "RDS:StorageIOUsage" } },
        monthlyIoRequests,
        { per: 1_000_000 },
      ),
    );
  return parts;
}

/** gp3 includes 3,000 IOPS and 125 MiB/s, and four times as much once the volume is striped. */
function gp3Parts(
  { engine, sizeGb, iops, throughput }: DatabaseStorage,
  queries: { readonly iops: PriceQuery; readonly throughput: PriceQuery },
): Part[] {
  const stripedFrom = engine.listed === "Oracle" ? 200 : engine.listed === "SQL Server" ? Infinity : 400;
  const isStriped = sizeGb >= stripedFrom;
  const includedIops = isStriped ? 12_000 : 3_000;
  const includedThroughput = isStriped ? 500 : 125;
  const parts: Part[] = [];
  if (iops > includedIops) {
    parts.push(fixed(`Provisioned GP3 IOPS (above ${includedIops.toLocaleString("en-US")})`, "IOPS", queries.iops, iops - includedIops));
  }
  if (throughput > includedThroughput) {
    parts.push(
      fixed(`Provisioned GP3 throughput (above ${includedThroughput})`, "MBps", queries.throughput, throughput - includedThroughput),
    );
  }
  return parts;
}

/** Backups beyond the size of the database's own storage. */
export function backupStorage(region: string, engine: Engine, name: string, gb: number | undefined): Part {
  const attributes = engine.isAurora
    ? { databaseEngine: engine.listed, usagetype: "Aurora:BackupUsage" }
    : { databaseEngine: "Any", usagetype: "RDS:ChargedBackupUsage" };
  return metered(name, "GB", { ...rds(region, "Storage Snapshot"), attributes }, gb);
}
