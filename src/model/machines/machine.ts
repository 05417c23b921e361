import type { Vendor } from "../price.js";
import { AWS_MACHINES } from "./aws-machines.js";
import { AZURE_MACHINES } from "./azure-machines.js";
import { GCP_MACHINES } from "./gcp-machines.js";

/**
 * A machine type and what it can do. AWS database classes (`db.m5.large`), cache nodes (`cache.t4g.micro`), search nodes (`m6g.large.search`)
 * and Redshift nodes (`ra3.4xlarge`) are machines too, with fewer facts. null and [] mean that the fact is not known.
 */
export interface Machine {
  readonly vendor: Vendor;
  readonly type: string;
  /** What the types that differ only in size share: `m5`, `db.m5`, `Standard_D*s_v5`, `n2-standard`. */
  readonly family: string;
  readonly vcpu: number;
  readonly memoryGib: number;
  readonly architecture: "x86_64" | "arm64" | null;
  readonly manufacturer: string | null;
  /** Whether the vendor still lists it as current. */
  readonly currentGeneration: boolean | null;
  /** The part of each vCPU that a burstable type may use all the time: 0.2 for 20 %. null for types that do not burst. */
  readonly baseline: number | null;
  readonly gpus: number;
  readonly networkGbps: number | null;
  /** Throughput to network disks in Mbit/s (AWS) or MB/s (Azure), sustained. */
  readonly diskThroughput: number | null;
  readonly diskIops: number | null;
  /** What the vendor or the source recommends instead: the closest, the newest, the one with an AMD processor. */
  readonly successor: string | null;
  readonly newest: string | null;
  readonly amd: string | null;
  readonly larger: string | null;
  readonly smaller: string | null;
  /** ISO date from which it is no longer offered. */
  readonly retires: string | null;
}

/** The machine type of that name; null when it is not known. Names are compared without regard to case. */
export function machine(vendor: Vendor, type: string): Machine | null {
  const line = linesOf(vendor).get(type.toLowerCase());
  return line === undefined ? null : readMachine(vendor, line.split(","));
}

export interface MachineWish {
  readonly minVcpu?: number;
  readonly maxVcpu?: number;
  readonly minMemoryGib?: number;
  readonly maxMemoryGib?: number;
  readonly architecture?: "x86_64" | "arm64";
  readonly family?: string;
  readonly burstable?: boolean;
  readonly currentGeneration?: boolean;
}

/** Machine types of the same kind (instance, database class, cache node, ...) that satisfy the wish, itself excluded, smallest first. */
export function alternatives(vendor: Vendor, type: string, wish: MachineWish): Machine[] {
  const kind = kindOf(type);
  const found: Machine[] = [];
  for (const [name, line] of linesOf(vendor)) {
    if (name === type.toLowerCase() || kindOf(name) !== kind) continue;
    const candidate = readMachine(vendor, line.split(","));
    if (satisfies(candidate, wish)) found.push(candidate);
  }
  return found.sort((a, b) => a.vcpu - b.vcpu || a.memoryGib - b.memoryGib || (a.type < b.type ? -1 : 1));
}

/** The type of another family with the same size, where it exists: `m7g.large` for `m5.large` and `m7g`. */
export function inFamily(vendor: Vendor, type: string, family: string): Machine | null {
  const current = machine(vendor, type);
  if (current === null) return null;
  if (vendor === "aws" && current.type.startsWith(`${current.family}.`))
    return machine(vendor, `${family}${current.type.slice(current.family.length)}`);
  return (
    alternatives(vendor, type, {
      family,
      minVcpu: current.vcpu,
      maxVcpu: current.vcpu,
      minMemoryGib: current.memoryGib,
      maxMemoryGib: current.memoryGib,
    })[0] ?? null
  );
}

function satisfies(candidate: Machine, wish: MachineWish): boolean {
  const { minVcpu = 0, maxVcpu = Infinity, minMemoryGib = 0, maxMemoryGib = Infinity } = wish;
  if (candidate.vcpu < minVcpu || candidate.vcpu > maxVcpu || candidate.memoryGib < minMemoryGib || candidate.memoryGib > maxMemoryGib)
    return false;
  return (
    is(candidate.architecture, wish.architecture) &&
    is(candidate.family, wish.family) &&
    is(candidate.baseline !== null, wish.burstable) &&
    is(candidate.currentGeneration, wish.currentGeneration)
  );
}

function is<T>(value: T, wanted: T | undefined): boolean {
  return wanted === undefined || value === wanted;
}

/** `db`, `cache`, `search`, `instance`: what one type can stand in for. */
function kindOf(type: string): string {
  return (
    /^(db|cache|ml|kafka)\./.exec(type)?.[1] ??
    (type.endsWith(".search") ? "search" : /^(?:ra3|dc2|ds2)\./.test(type) ? "warehouse" : "instance")
  );
}

const TABLES: Readonly<Record<Vendor, string>> = { aws: AWS_MACHINES, azure: AZURE_MACHINES, gcp: GCP_MACHINES };
const lines = new Map<Vendor, ReadonlyMap<string, string>>();

/** The lines of the table by lower-case type: only what is asked for is read. */
function linesOf(vendor: Vendor): ReadonlyMap<string, string> {
  let byType = lines.get(vendor);
  if (!byType) {
    byType = new Map(TABLES[vendor].split(";").map((line) => [line.slice(0, line.indexOf(",")).toLowerCase(), line]));
    lines.set(vendor, byType);
  }
  return byType;
}

function readMachine(
  vendor: Vendor,
  [
    type = "",
    vcpu,
    memory,
    arch,
    maker,
    current,
    baseline,
    gpus,
    network,
    disk,
    iops,
    successor,
    newest,
    amd,
    larger,
    smaller,
    retires,
  ]: readonly string[],
): Machine {
  return {
    vendor,
    type,
    family: familyOf(vendor, type),
    vcpu: Number(vcpu),
    memoryGib: Number(memory),
    architecture: arch === "a" ? "arm64" : arch === "x" ? "x86_64" : null,
    manufacturer: text(maker),
    currentGeneration: current === "1" ? true : current === "0" ? false : null,
    baseline: figure(baseline),
    gpus: figure(gpus) ?? 0,
    networkGbps: figure(network),
    diskThroughput: figure(disk),
    diskIops: figure(iops),
    successor: text(successor),
    newest: text(newest),
    amd: text(amd),
    larger: text(larger),
    smaller: text(smaller),
    retires: text(retires),
  };
}

function familyOf(vendor: Vendor, type: string): string {
  if (vendor === "aws") return type.replace(/^((?:db|cache|ml|kafka)\.)?([^.]+)\..*$/, "$1$2");
  if (vendor === "azure") return type.replace(/^(Standard_|Basic_)([A-Z]+)\d+(?:-\d+)?/, "$1$2*");
  return type.replace(/-\d+[a-z]?$/, "");
}

function text(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}

function figure(value: string | undefined): number | null {
  return value === undefined || value === "" ? null : Number(value);
}
