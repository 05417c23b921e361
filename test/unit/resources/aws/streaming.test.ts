import { describe, expect, it } from "vitest";
import { lines } from "../../../support/component-lines.js";

describe("Kinesis streams", () => {
  it("are provisioned unless the mode says otherwise", () => {
    expect(lines("aws_kinesis_stream", { shard_count: 4 })[0]).toBe("PROVISIONED: 2920 hours");
    expect(lines("aws_kinesis_stream", { stream_mode_details: [{ stream_mode: "ON_DEMAND" }] })[0]).toBe("ON_DEMAND: 730 hours");
  });

  it("bill longer retention by the shard and hour", () => {
    const extended = (values: Record<string, number>, usage = {}) =>
      lines("aws_kinesis_stream", values, { usage }).find((line) => line.startsWith("Extended retention (24H"));

    expect(extended({ shard_count: 2, retention_period: 24 })).toBe("Extended retention (24H to 7D): ? GB");
    expect(extended({ shard_count: 2, retention_period: 48 })).toBe("Extended retention (24H to 7D): 1460 hours");
    expect(extended({ shard_count: 2, retention_period: 48 }, { monthly_provisioned_extended_retention_gb: 5 })).toBe(
      "Extended retention (24H to 7D): 1460 hours",
    );
  });
});

describe("Firehose streams", () => {
  it("bill data, conversion and delivery into a VPC", () => {
    const values = {
      extended_s3_configuration: [{ data_format_conversion_configuration: [{ schema_configuration: [{}] }] }],
      opensearch_configuration: [{ vpc_config: [{ subnet_ids: ["a", "b", "c"] }] }],
    };

    expect(lines("aws_kinesis_firehose_delivery_stream", values, { usage: { monthly_data_ingested_gb: 600_000 } })).toEqual([
      "Data ingested (first 500TB): 512000 GB",
      "Data ingested (next 1.5PB): 88000 GB",
      "Format conversion: 600000 GB",
      "VPC data: 600000 GB",
      "VPC AZ delivery: 2190 hours",
    ]);
  });

  it("convert no format where conversion is disabled", () => {
    const values = { extended_s3_configuration: [{ data_format_conversion_configuration: [{ enabled: false }] }] };

    expect(lines("aws_kinesis_firehose_delivery_stream", values)).toEqual(["Data ingested (first 500TB): ? GB"]);
  });
});

describe("analytics applications", () => {
  it("of Flink run a unit for orchestration and 50 GB a unit", () => {
    const usage = { kinesis_processing_units: 3, durable_application_backup_gb: 7 };

    expect(lines("aws_kinesisanalyticsv2_application", { runtime_environment: "FLINK-1_20" }, { usage })).toEqual([
      "Processing (stream): 3 KPU",
      "Processing (orchestration): 1 KPU",
      "Running storage: 150 GB",
      "Backup: 7 GB",
    ]);
    expect(lines("aws_kinesisanalyticsv2_application", { runtime_environment: "SQL-1_0" }, { usage })).toEqual([
      "Processing (stream): 3 KPU",
    ]);
  });
});

describe("Transfer servers", () => {
  it("speak SFTP unless told otherwise", () => {
    expect(lines("aws_transfer_server")[0]).toBe("SFTP protocol enabled: 730 hours");
    expect(lines("aws_transfer_server", { protocols: ["FTP", "FTPS"] }).slice(0, 2)).toEqual([
      "FTP protocol enabled: 730 hours",
      "FTPS protocol enabled: 730 hours",
    ]);
  });
});
