import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readCsv } from "./csv.js";

type Row = Readonly<Record<string, string>>;

/** Writes the machine types and end-of-support dates as data modules of `src/model`. */
export function writeMachines(from: string, root: string): void {
  const folder = join(root, "src/model/machines");
  mkdirSync(folder, { recursive: true });
  write(
    folder,
    "aws-machines",
    "AWS_MACHINES",
    "flexera-public/policy_templates (MIT), aws/karpenter-provider-aws (Apache-2.0), kubernetes/autoscaler (Apache-2.0), yeo/ec2.shop (MIT)",
    [...awsInstances(from), ...awsClasses(from), ...awsNodes(from)],
  );
  write(
    folder,
    "azure-machines",
    "AZURE_MACHINES",
    "flexera-public/policy_templates (MIT), kubernetes/autoscaler (Apache-2.0)",
    azureSizes(from),
  );
  write(
    folder,
    "gcp-machines",
    "GCP_MACHINES",
    "flexera-public/policy_templates (MIT), Cyclenerd/google-cloud-pricing-cost-calculator (Apache-2.0)",
    gcpTypes(from),
  );
  write(folder, "support-periods", "SUPPORT_PERIODS", "flexera-public/policy_templates (MIT)", supportPeriods(from));
}

function write(folder: string, file: string, name: string, origin: string, rows: readonly string[]): void {
  const body = [...new Set(rows)].sort().join(";");
  writeFileSync(
    join(folder, `${file}.ts`),
    `// Written by scripts/snapshot.mjs; do not edit. Figures from ${origin}.\nexport const ${name} =\n  ${JSON.stringify(body)};\n`,
  );
}

// The order of the columns that src/model/machines/machine.ts reads.
function line(row: {
  type: string;
  vcpu: string;
  memory: string;
  arch?: string;
  maker?: string;
  current?: string;
  baseline?: string;
  gpus?: string;
  network?: string;
  disk?: string;
  iops?: string;
  successor?: string;
  newest?: string;
  amd?: string;
  larger?: string;
  smaller?: string;
  retires?: string;
}): string {
  const {
    type,
    vcpu,
    memory,
    arch = "",
    maker = "",
    current = "",
    baseline = "",
    gpus = "",
    network = "",
    disk = "",
    iops = "",
    successor = "",
    newest = "",
    amd = "",
    larger = "",
    smaller = "",
    retires = "",
  } = row;
  return [type, vcpu, memory, arch, maker, current, baseline, gpus, network, disk, iops, successor, newest, amd, larger, smaller, retires]
    .join(",")
    .replace(/,+$/, "");
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
  arm64: "a",
  arm64_mac: "a",
  aarch64: "a",
  x86_64: "x",
  "i386 x86_64": "x",
  x86_64_mac: "x",
  amd64: "x",
};

function awsInstances(from: string): string[] {
  const facts = readCsv(from, "aws_ec2_machine_facts.csv");
  const known = new Set(facts.map((row) => row["instance_type"]));
  const older = readCsv(from, "aws_ec2_instance_types.csv").filter((row) => !known.has(row["instance_type"]) && row["vcpu"]);
  const newer = facts.map((row) =>
    line({
      ...size(row, "instance_type"),
      arch: ARCHITECTURES[row["arch"] ?? ""] ?? "",
      maker: row["cpu_manufacturer"] ?? "",
      current: row["current_generation"] ?? "",
      baseline: row["cpu_baseline_per_vcpu"] ?? "",
      gpus: row["gpu_count"] ?? "",
      network: row["network_baseline_gbps"] ?? "",
      disk: row["ebs_baseline_mbps"] ?? "",
      iops: row["ebs_baseline_iops"] ?? "",
      successor: row["superseded_by"] ?? "",
      newest: row["superseded_by_newest"] ?? "",
      amd: row["superseded_by_amd"] ?? "",
      larger: row["next_larger"] ?? "",
      smaller: row["next_smaller"] ?? "",
    }),
  );
  return [
    ...newer,
    ...older.map((row) =>
      line({
        ...size(row, "instance_type"),
        arch: ARCHITECTURES[row["arch"] ?? ""] ?? "",
        gpus: row["gpu_count"] ?? "",
        current: row["previous_generation"] === "1" ? "0" : "",
      }),
    ),
  ];
}

function awsClasses(from: string): string[] {
  return readCsv(from, "aws_rds_instance_classes.csv").map((row) =>
    line({
      ...size(row, "instance_class"),
      arch: graviton(row["instance_class"] ?? ""),
      larger: row["next_larger"] ?? "",
      smaller: row["next_smaller"] ?? "",
      successor: row["superseded_by"] ?? "",
      newest: row["superseded_by_newest"] ?? "",
    }),
  );
}

function awsNodes(from: string): string[] {
  const tables = [
    ["aws_elasticache_ondemand.csv", "node_type"],
    ["aws_opensearch_ondemand.csv", "instance_type"],
    ["aws_redshift_ondemand.csv", "node_type"],
  ] as const;
  return tables.flatMap(([table, column]) =>
    readCsv(from, table).map((row) =>
      line({
        ...size(row, column),
        arch: graviton(row[column] ?? ""),
        current: row["previous_generation"] === "1" ? "0" : row["previous_generation"] === "0" ? "1" : "",
      }),
    ),
  );
}

/** Names of families that run on Graviton carry a `g` after the generation: m6g, r7gd, t4g, x2gd, im4gn. */
function graviton(type: string): string {
  return /(?:^|\.)(?:[a-z]+\d+g[a-z]*|a1)\./.test(`.${type.replace(/\.search$/, ".").replace(/^(?:db|cache)\./, "")}.`)
    ? "a"
    : /^(?:db\.|cache\.)|search$/.test(type)
      ? "x"
      : "";
}

function azureSizes(from: string): string[] {
  const facts = readCsv(from, "azure_vm_machine_facts.csv");
  const known = new Set(facts.map((row) => row["arm_sku"]));
  const older = readCsv(from, "azure_vm_sizes.csv").filter((row) => !known.has(row["arm_sku"]));
  return [...facts, ...older].map((row) =>
    line({
      ...size(row, "arm_sku"),
      arch: ARCHITECTURES[row["arch"] ?? ""] ?? "",
      gpus: row["gpu_count"] === "0" ? "" : (row["gpu_count"] ?? ""),
      disk: row["uncached_mb_s"] ?? "",
      iops: row["uncached_iops"] ?? "",
      successor: row["superseded_by"] ?? "",
      retires: row["retirement_date"] ?? "",
    }),
  );
}

function gcpTypes(from: string): string[] {
  const facts = readCsv(from, "gcp_machine_facts.csv");
  const known = new Set(facts.map((row) => row["machine_type"]));
  const older = readCsv(from, "gcp_machine_types.csv").filter((row) => !known.has(row["machine_type"]));
  return [
    ...facts.map((row) =>
      line({
        ...size(row, "machine_type"),
        arch: ARCHITECTURES[row["arch"] || "amd64"] ?? "",
        gpus: row["gpu_count"] ?? "",
        successor: row["superseded_by"] ?? "",
        larger: row["next_larger"] ?? "",
        smaller: row["next_smaller"] ?? "",
      }),
    ),
    ...older.map((row) =>
      line({
        type: row["machine_type"] ?? "",
        vcpu: row["vcpu"] ?? "",
        memory: row["memory_gb"] ?? "",
        gpus: row["accelerator_count"] ?? "",
      }),
    ),
  ];
}

function size(row: Row, column: string): { type: string; vcpu: string; memory: string } {
  return { type: row[column] ?? "", vcpu: row["vcpu"] ?? "", memory: row["memory_gib"] ?? "" };
}

function supportPeriods(from: string): string[] {
  return readCsv(from, "extended_support.csv").map((row) =>
    [
      row["cloud"],
      row["service"],
      row["engine"],
      row["version"],
      row["standard_end"],
      row["charged_from"] || row["extended_start"],
      row["year3_start"],
      row["extended_end"],
      row["estimated"],
    ].join(","),
  );
}
