import type { ProductName, Row } from "./regional.js";

/**
 * Lightsail's plans. Usage types: AWS Billing guide, "Tracking your AWS Free Tier usage" (`BundleUsage:1GB_win`, `DatabaseUsage:1GB`,
 * `ContainerSvcUsage:Micro-0.25CPU-1GB`), and lists that people published (`DatabaseUsage:1GB_ha`, `ContainerSvcUsage:Nano-0.25CPU-0.5GB`).
 * Plans with IPv6 only, for research and of more than 64 GB stay out: their usage types are not public.
 */
export function lightsailName(row: Row, { Group: group, Memory: memory }: Row): ProductName | null {
  const label = row["label"] ?? "";
  if (group) return { attributes: { group }, unit: group.endsWith("Load Balancer") ? "Hrs" : "GB-Mo" };
  const instance = /^Lightsail Instance Bundle .*GB (Linux|Windows) /.exec(label);
  if (instance && memory && !label.includes("IPv6"))
    return {
      family: "Lightsail Instance",
      attributes: { usagetype: `BundleUsage:${memory}${instance[1] === "Windows" ? "_win" : ""}` },
      unit: "Hrs",
    };
  const database = /^Lightsail Database (High|Standard) Availability .* (\d+GB) Memory/.exec(label);
  if (database)
    return { attributes: { usagetype: `DatabaseUsage:${database[2] ?? ""}${database[1] === "High" ? "_ha" : ""}` }, unit: "Hrs" };
  const container = CONTAINERS.get(label);
  return container === undefined ? null : { attributes: { usagetype: `ContainerSvcUsage:${container}` }, unit: "Hrs" };
}

// The two smallest carry an id in place of words; 744 hours of them are the 7 and 10 dollars of https://aws.amazon.com/lightsail/pricing/.
const CONTAINERS = new Map([
  ["AESHnrUUckh6K-Cj0-vWc1R8lJdrOY0yh1VbUGBTTzQ V10", "Nano-0.25CPU-0.5GB"],
  ["7p21NArSYcBZ66ZyTT0iWa7zJ1yDUON2auJTw5EOtNo V10", "Micro-0.25CPU-1GB"],
  ["Lightsail Containers Linux Small 0 5 1GB 500GB", "Small-0.5CPU-1GB"],
  ["Lightsail Containers Linux Medium 1 2GB 500GB", "Medium-1CPU-2GB"],
  ["Lightsail Containers Linux Large 2 4GB 500GB", "Large-2CPU-4GB"],
  ["Lightsail Containers Linux XLarge 4 8GB 500GB", "XLarge-4CPU-8GB"],
]);

/** What other rows tell of one of Redshift without words. */
export interface RedshiftFacts {
  readonly snapshotStart: number | undefined;
  readonly isServerlessStorage: boolean;
}

/** Nodes, concurrency scaling beyond the free credits, the managed storage of RA3 nodes, and snapshots by the tier of their SKU. */
export function redshiftName(row: Row, given: Row, { snapshotStart, isServerlessStorage }: RedshiftFacts): ProductName | null {
  const label = row["label"] ?? "";
  const instanceType = given["Instance Type"] ?? "";
  if (snapshotStart !== undefined) return { family: "Storage Snapshot", attributes: {}, unit: "GB-Mo", ...tierOf(snapshotStart) };
  if (isServerlessStorage) return { family: "Redshift Managed Storage", attributes: { usagetype: "RMS:Serverless" }, unit: "GB-Mo" };
  if (instanceType === "") return null;
  if (label.includes("OnDemand Compute Instance")) return { family: "Compute Instance", attributes: { instanceType }, unit: "Hrs" };
  if (label.includes("Redshift Concurrency Scaling"))
    return { family: "Redshift Concurrency Scaling", attributes: { instanceType, concurrencyscalingfreeusage: "No" }, unit: "seconds" };
  // Of the rates of an RA3 node without words, the free concurrency scaling costs nothing and the other is its storage.
  if (label === "" && instanceType.startsWith("ra3.") && Number(row["price"]) > 0)
    return { family: "Redshift Managed Storage", attributes: { instanceType }, unit: "GB-Mo" };
  return null;
}

function tierOf(start: number): Pick<ProductName, "start" | "end"> {
  return start === 0 ? { start, end: 51_200 } : start === 51_200 ? { start, end: 512_000 } : { start };
}

/** InfluxDB: the label is the list's family, engine, licence, class and deployment, one after the other. */
export function timestreamName(label: string, given: Row): ProductName | null {
  const instance = /^Database Instance InfluxDB .* (Single-AZ|Multi-AZ)$/.exec(label);
  if (instance)
    return {
      family: "Database Instance",
      attributes: { databaseEngine: "InfluxDB", instanceType: given["Instance Type"] ?? "", deploymentOption: instance[1] ?? "" },
      unit: "Hrs",
    };
  const storage = /^Influx Optimized Storage Influx IOPS Included with (\d+)k IOPS (Single-AZ|Multi-AZ)$/i.exec(label);
  return storage === null
    ? null
    : {
        family: "Influx Optimized Storage",
        attributes: { volumeType: `Influx IOPS Included with ${storage[1] ?? ""}K IOPS`, deploymentOption: storage[2] ?? "" },
        unit: "GB-Mo",
      };
}
