import type { Attributes } from "../../../model/attributes.js";
import type { PriceQuery } from "../../../model/price.js";
import { fixed, metered, type Part } from "../../define.js";
import { numberOr, stringOr } from "./computed.js";

const NAMES = new Map([
  ["gp2", "Storage (general purpose SSD, gp2)"],
  ["gp3", "Storage (general purpose SSD, gp3)"],
  ["io1", "Storage (provisioned IOPS SSD, io1)"],
  ["io2", "Storage (provisioned IOPS SSD, io2)"],
  ["st1", "Storage (throughput optimized HDD, st1)"],
  ["sc1", "Storage (cold HDD, sc1)"],
  ["standard", "Storage (magnetic)"],
]);

// gp3 includes 3,000 IOPS and 125 MiB/s; only what is above costs.
const GP3_IOPS = 3000;
const GP3_THROUGHPUT = 125;

/** The fewest IOPS of an io1 or io2 volume: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html */
const LEAST_IOPS = 100;

/** io2 gets cheaper above 32,000 and above 64,000 IOPS, each a usage type of its own. */
const IO2_TIERS = [
  { usagetype: "EBS:VolumeP-IOPS.io2", from: 0, to: 32_000 },
  { usagetype: "EBS:VolumeP-IOPS.io2.tier2", from: 32_000, to: 64_000 },
  { usagetype: "EBS:VolumeP-IOPS.io2.tier3", from: 64_000, to: Infinity },
];

/** EBS's smallest default: what an AMI asks for where no size is written. */
export const DEFAULT_VOLUME_GB = 8;

interface Volume {
  readonly type: string;
  readonly sizeGb: number;
  readonly iops: number;
  readonly throughput: number;
}

/** Reads a volume from a block or resource; the names of the arguments differ between them. */
export function readVolume(
  attributes: Attributes,
  names = { type: "volume_type", size: "volume_size" },
  defaultSize = DEFAULT_VOLUME_GB,
): Volume {
  return {
    type: stringOr(attributes, names.type, "gp2"),
    sizeGb: numberOr(attributes, names.size, defaultSize),
    iops: numberOr(attributes, "iops", 0),
    throughput: numberOr(attributes, "throughput", 0),
  };
}

/** What `count` equal volumes cost. */
export function volumeParts(region: string, volume: Volume, count = 1, monthlyIoRequests?: number): Part[] {
  const { type } = volume;
  const query = (family: string, usagetype?: string): PriceQuery => ({
    vendor: "aws",
    service: "AmazonEC2",
    family,
    region,
    attributes: usagetype === undefined ? { volumeApiName: type } : { volumeApiName: type, usagetype },
  });
  const parts: Part[] = [fixed(NAMES.get(type) ?? `Storage (${type})`, "GB", query("Storage"), volume.sizeGb * count)];

  if (type === "gp3" && volume.throughput > GP3_THROUGHPUT) {
    const throughput = { ...query("Provisioned Throughput", "EBS:VolumeP-Throughput.gp3"), terms: { unit: "GiBps-mo" } };
    parts.push(
      fixed("Provisioned throughput", "Mbps", throughput, ((volume.throughput - GP3_THROUGHPUT) * count) / 1024, { per: 1 / 1024 }),
    );
  }
  parts.push(...iopsParts(volume, count, (usagetype) => query("System Operation", usagetype)));
  if (type === "standard") {
    const requests = monthlyIoRequests === undefined ? undefined : monthlyIoRequests * count;
    parts.push(metered("I/O requests", "1M request", query("System Operation", "EBS:VolumeIOUsage"), requests, { per: 1_000_000 }));
  }
  return parts;
}

function iopsParts({ type, iops }: Volume, count: number, query: (usagetype: string) => PriceQuery): Part[] {
  if (type === "gp3") {
    return iops > GP3_IOPS ? [fixed("Provisioned IOPS", "IOPS", query("EBS:VolumeP-IOPS.gp3"), (iops - GP3_IOPS) * count)] : [];
  }
  if (type !== "io1" && type !== "io2") return [];
  const provisioned = Math.max(iops, LEAST_IOPS);
  if (type === "io1") return [fixed("Provisioned IOPS", "IOPS", query("EBS:VolumeP-IOPS.piops"), provisioned * count)];
  return IO2_TIERS.filter(({ from }) => provisioned > from).map(({ usagetype, from, to }, index) =>
    fixed(
      index === 0 ? "Provisioned IOPS" : `Provisioned IOPS (over ${from.toLocaleString("en-US")})`,
      "IOPS",
      query(usagetype),
      (Math.min(provisioned, to) - from) * count,
    ),
  );
}
