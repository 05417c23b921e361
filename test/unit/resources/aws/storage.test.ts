import { describe, expect, it } from "vitest";

import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

const groupsOf = (shown: readonly string[]) => [...new Set(shown.map((line) => line.split(" / ")[0]))];

describe("S3 bucket", () => {
  it("shows the standard class without usage", () => {
    expect(lines("aws_s3_bucket")).toEqual([
      "Standard / Storage: ? GB",
      "Standard / PUT, COPY, POST, LIST requests: ? 1k requests",
      "Standard / GET, SELECT, and all other requests: ? 1k requests",
      "Standard / Select data scanned: ? GB",
      "Standard / Select data returned: ? GB",
    ]);
  });

  it("shows the classes that usage names and lifecycle rules move to", () => {
    const configuration = resource("aws_s3_bucket_lifecycle_configuration.c", {
      rule: [
        { status: "Enabled", transition: [{ storage_class: "GLACIER" }] },
        { status: "Disabled", transition: [{ storage_class: "DEEP_ARCHIVE" }] },
      ],
    });

    const shown = lines(
      "aws_s3_bucket",
      {},
      { usage: { one_zone_infrequent_access: { storage_gb: 5 } }, referrers: { aws_s3_bucket_lifecycle_configuration: [configuration] } },
    );

    expect(groupsOf(shown)).toEqual(["Standard", "One zone - infrequent access", "Glacier flexible retrieval"]);
    expect(shown).toContain("One zone - infrequent access / Storage: 5 GB");
  });

  it("reads lifecycle rules of provider 3 and tags them", () => {
    const shown = lines("aws_s3_bucket", {
      lifecycle_rule: [{ enabled: true, tags: { a: "b" }, transition: [{ storage_class: "STANDARD_IA" }] }],
    });

    expect(groupsOf(shown)).toEqual(["Object tagging: ? 10k tags", "Standard", "Standard - infrequent access"]);
  });

  it("tiers storage at 50 and 500 TB", () => {
    const { components } = bill("aws_s3_bucket", {}, { usage: { standard: { storage_gb: 600_000 } } });

    expect(
      components.slice(0, 3).map(({ name, monthlyQuantity, query }) => [name, monthlyQuantity, query.terms?.startUsageAmount]),
    ).toEqual([
      ["Standard / Storage", 51_200, undefined],
      ["Standard / Storage (next 450 TB)", 460_800, "51200"],
      ["Standard / Storage (over 500 TB)", 88_000, "512000"],
    ]);
  });

  it("asks Glacier's own price lists", () => {
    const usage = { glacier_flexible_retrieval: { storage_gb: 1 }, glacier_deep_archive: { storage_gb: 1 } };

    const services = new Set(bill("aws_s3_bucket", {}, { usage }).components.map(({ query }) => query.service));

    expect([...services].sort()).toEqual(["AmazonGlacier", "AmazonS3", "AmazonS3GlacierDeepArchive"]);
  });
});

describe("EFS", () => {
  it("shows infrequent access where a rule moves files there", () => {
    expect(lines("aws_efs_file_system")).toEqual(["Storage (standard): ? GB"]);
    expect(
      lines("aws_efs_file_system", { availability_zone_name: "us-east-1a", lifecycle_policy: [{ transition_to_ia: "AFTER_7_DAYS" }] }),
    ).toEqual([
      "Storage (one zone): ? GB",
      "Storage (one zone, infrequent access): ? GB",
      "Read requests (infrequent access): ? GB",
      "Write requests (infrequent access): ? GB",
    ]);
  });

  it.each([
    [100, 230, "Provisioned throughput: 88.5 MBps"],
    [100, 0, "Provisioned throughput: 100 MBps"],
    [10, 400, undefined],
  ])("includes throughput with storage: %i MiB/s with %i GB", (provisioned, storage, expected) => {
    const shown = lines(
      "aws_efs_file_system",
      { throughput_mode: "provisioned", provisioned_throughput_in_mibps: provisioned },
      { usage: { storage_gb: storage } },
    );

    expect(shown.find((line) => line.startsWith("Provisioned"))).toBe(expected);
  });
});

describe("FSx", () => {
  it.each([
    [
      "aws_fsx_windows_file_system",
      { storage_capacity: 300, throughput_capacity: 64 },
      ["Throughput capacity: 64 MBps", "SSD storage: 300 GB", "Backup storage: ? GB"],
    ],
    [
      "aws_fsx_openzfs_file_system",
      { storage_capacity: 300, throughput_capacity: 64, disk_iops_configuration: [{ mode: "USER_PROVISIONED", iops: 1000 }] },
      ["Throughput capacity: 64 MBps", "Provisioned IOPS: 100 IOPS", "SSD storage: 300 GB", "Backup storage: ? GB"],
    ],
    [
      "aws_fsx_ontap_file_system",
      { storage_capacity: 1024, throughput_capacity_per_ha_pair: 1536, ha_pairs: 2 },
      ["Throughput capacity: 3072 MBps", "SSD storage: 1024 GB", "Capacity pool storage: ? GB", "Backup storage: ? GB"],
    ],
    ["aws_fsx_lustre_file_system", { storage_capacity: 1200 }, ["SSD storage: 1200 GB", "Backup storage: ? GB"]],
  ])("%s %o", (type, values, expected) => {
    expect(lines(type, values)).toEqual(expected);
  });

  it("is charged as provisioned, however well it compresses", () => {
    const values = { storage_capacity: 300, throughput_capacity: 64, root_volume_configuration: [{ data_compression_type: "LZ4" }] };

    expect(lines("aws_fsx_openzfs_file_system", values, { usage: { compression_savings_percent: 40 } })).toContain("SSD storage: 300 GB");
  });

  it("is skipped where a backup decides its size", () => {
    const billed = bill("aws_fsx_windows_file_system", { throughput_capacity: 64, backup_id: "b" });

    expect(billed.skips).toEqual([{ reason: "unknown-attribute", detail: "storage_capacity" }]);
    expect(billed.components).toHaveLength(2);
  });
});

describe("backups", () => {
  it("shows every kind of protected data", () => {
    expect(lines("aws_backup_vault")).toHaveLength(12);
    expect(lines("aws_backup_vault", {}, { usage: { monthly_efs_warm_backup_gb: 10 } })[0]).toBe("EFS backup (warm): 10 GB");
  });
});
