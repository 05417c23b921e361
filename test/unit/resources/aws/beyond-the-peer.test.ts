import { describe, expect, it } from "vitest";

import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("types that only Terratrim prices", () => {
  it.each([
    ["aws_ebs_fast_snapshot_restore", {}, ["Fast snapshot restore: 730 DSU-hours"]],
    ["aws_ec2_capacity_reservation", { instance_type: "m5.large", instance_count: 2 }, ["Unused capacity (m5.large): ? hours"]],
    [
      "aws_spot_fleet_request",
      { target_capacity: 5, launch_specification: [{ instance_type: "m5.large", weighted_capacity: "2" }] },
      ["launch_specification / Instance usage (Linux/UNIX, spot, m5.large): 2190 hours"],
    ],
    [
      "aws_bedrock_provisioned_model_throughput",
      { model_arn: "arn:aws:bedrock:us-east-1::foundation-model/a.b-v1", model_units: 2 },
      ["Model units (a.b-v1, no commitment): 1460 hours"],
    ],
    [
      "aws_keyspaces_table",
      { capacity_specification: [{ throughput_mode: "PROVISIONED", read_capacity_units: 10, write_capacity_units: 5 }] },
      ["Write capacity unit (WCU): 5 WCU", "Read capacity unit (RCU): 10 RCU", "Data storage: ? GB"],
    ],
    ["aws_lightsail_disk", { size_in_gb: 64 }, ["Block storage: 64 GB"]],
    [
      "aws_mskconnect_connector",
      { capacity: [{ autoscaling: [{ mcu_count: 2, min_worker_count: 3, max_worker_count: 9 }] }] },
      ["Connector capacity: 4380 MCU-hours"],
    ],
    ["aws_docdbelastic_cluster", { shard_capacity: 4, shard_count: 2 }, ["Elastic cluster: 11680 vCPU-hours", "Storage: ? GB"]],
    [
      "aws_timestreaminfluxdb_db_instance",
      { db_instance_type: "db.influx.medium", allocated_storage: 100, deployment_type: "WITH_MULTIAZ_STANDBY" },
      ["Database instance (on-demand, Multi-AZ, db.influx.medium): 730 hours", "Storage (3K IOPS included): 100 GB"],
    ],
    ["aws_osis_pipeline", { min_units: 2 }, ["Ingestion capacity: 1460 OCU-hours"]],
    ["aws_dms_replication_config", { compute_config: [{ min_capacity_units: 2 }] }, ["Serverless capacity: 1460 DCU-hours"]],
    [
      "aws_opensearchserverless_collection",
      {},
      ["Indexing capacity: ? OCU-hours", "Search capacity: ? OCU-hours", "Managed storage: ? GB"],
    ],
    ["aws_dsql_cluster", {}, ["Distributed processing units (DPU): ? 1M DPUs", "Storage: ? GB"]],
    [
      "aws_msk_serverless_cluster",
      {},
      ["Serverless cluster: 730 hours", "Partitions: ? partition-hours", "Storage: ? GB", "Data in: ? GB", "Data out: ? GB"],
    ],
    ["aws_elasticache_serverless_cache", { engine: "valkey" }, ["Data storage: ? GB", "Processing units (ECPU): ? 1M ECPUs"]],
    ["aws_db_proxy", {}, ["RDS proxy: ? vCPU-hours"]],
    ["aws_appautoscaling_target", { min_capacity: 1 }, []],
  ])("%s %o", (type, values, expected) => {
    expect(lines(type, values)).toEqual(expected);
  });

  it("repeats a table's writes in a replica that is declared beside it", () => {
    const table = resource("aws_dynamodb_table.t", { write_capacity: 20 });

    expect(lines("aws_dynamodb_table_replica", {}, { references: { global_table_arn: [table] } })).toEqual([
      "Replicated write capacity unit (rWCU): 20 rWCU",
      "Data storage: ? GB",
    ]);
  });

  it("runs the instance groups of an EMR cluster", () => {
    const values = {
      master_instance_group: [{ instance_type: "m5.xlarge" }],
      core_instance_group: [{ instance_type: "c5.xlarge", instance_count: 2, bid_price: "0.1" }],
    };

    expect(lines("aws_emr_cluster", values)).toEqual([
      "Master instances / EMR (m5.xlarge): 730 hours",
      "Master instances / Instance usage (Linux/UNIX, on-demand, m5.xlarge): 730 hours",
      "Core instances / EMR (c5.xlarge): 1460 hours",
      "Core instances / Instance usage (Linux/UNIX, spot, c5.xlarge): 1460 hours",
    ]);
  });

  it.each([
    ["m5.large", true],
    ["m7g.large", true],
    ["m3.xlarge", undefined],
  ])("bills EBS optimization of %s, only where the list has it: %s", (instance_type, onlyIfListed) => {
    const { components } = bill("aws_instance", { instance_type, ebs_optimized: true });

    const optimized = components.filter(({ name }) => name === "EBS-optimized usage");
    expect(optimized.map((line) => [line.query.attributes["usagetype"], line.onlyIfListed])).toEqual([
      [`EBSOptimized:${instance_type}`, onlyIfListed],
    ]);
  });
});
