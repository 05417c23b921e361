import { describe, expect, it } from "vitest";

import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("RDS instance", () => {
  const base = { engine: "mysql", instance_class: "db.t3.large" };

  it("has hours and 20 GB of gp2", () => {
    expect(lines("aws_db_instance", base)).toEqual([
      "Database instance (on-demand, Single-AZ, db.t3.large): 730 hours",
      "Storage (general purpose SSD, gp2): 20 GB",
    ]);
  });

  it.each([
    ["postgres", { databaseEngine: "PostgreSQL", deploymentOption: "Single-AZ" }],
    ["oracle-ee", { databaseEngine: "Oracle", databaseEdition: "Enterprise", deploymentModel: "", deploymentOption: "Single-AZ" }],
    [
      "oracle-se2-cdb",
      {
        databaseEngine: "Oracle",
        databaseEdition: "Standard Two",
        deploymentModel: "",
        deploymentOption: "Single-AZ",
        licenseModel: "License included",
      },
    ],
    [
      "sqlserver-web",
      {
        databaseEngine: "SQL Server",
        databaseEdition: "Web",
        deploymentModel: "",
        deploymentOption: "Single-AZ",
        licenseModel: "License included",
      },
    ],
    ["aurora-mysql", { databaseEngine: "Aurora MySQL", usagetype: "InstanceUsage:db.t3.large" }],
  ])("asks for the price of %s", (engine, attributes) => {
    const [hours] = bill("aws_db_instance", { ...base, engine }).components;

    expect(hours?.query.attributes).toEqual({ instanceType: "db.t3.large", ...attributes });
  });

  it("brings the licence that it names", () => {
    const [hours] = bill("aws_db_instance", { ...base, engine: "oracle-se1", license_model: "bring-your-own-license" }).components;

    expect(hours?.query.attributes["licenseModel"]).toBe("Bring your own license");
  });

  it.each([
    [
      { storage_type: "io1", allocated_storage: 50, iops: 500 },
      ["Storage (provisioned IOPS SSD, io1): 100 GB", "Provisioned IOPS: 1000 IOPS"],
    ],
    [{ iops: 1200, allocated_storage: 200 }, ["Storage (provisioned IOPS SSD, io1): 200 GB", "Provisioned IOPS: 1200 IOPS"]],
    [
      { storage_type: "gp3", allocated_storage: 399, iops: 3001 },
      ["Storage (general purpose SSD, gp3): 399 GB", "Provisioned GP3 IOPS (above 3,000): 1 IOPS"],
    ],
    [{ storage_type: "gp3", allocated_storage: 400, iops: 12_000 }, ["Storage (general purpose SSD, gp3): 400 GB"]],
    [
      { storage_type: "gp3", allocated_storage: 400, iops: 12_001, storage_throughput: 600 },
      [
        "Storage (general purpose SSD, gp3): 400 GB",
        "Provisioned GP3 IOPS (above 12,000): 1 IOPS",
        "Provisioned GP3 throughput (above 500): 100 MBps",
      ],
    ],
    [{ storage_type: "standard" }, ["Storage (magnetic): 20 GB", "I/O requests: ? 1M requests"]],
  ])("stores %o", (values, expected) => {
    expect(lines("aws_db_instance", { ...base, ...values }).slice(1)).toEqual(expected);
  });

  // The tests assume 2026-06-01.
  it.each([
    ["mysql", "8.0.36", {}, null],
    ["mysql", "5.7.44", {}, "Extended support (year 3): 1460 vCPU-hours"],
    ["postgres", "12.9", {}, "Extended support (year 1): 1460 vCPU-hours"],
    ["postgres", "12.9", { multi_az: true }, "Extended support (year 1): 2920 vCPU-hours"],
    ["postgres", "12.9", { engine_lifecycle_support: "open-source-rds-extended-support-disabled" }, null],
    ["aurora-mysql", "5.7.mysql_aurora.2.11.1", {}, "Extended support (year 1): 1460 vCPU-hours"],
    ["mariadb", "10.3", {}, null],
  ])("%s %s with %o", (engine, engine_version, values, expected) => {
    const shown = lines("aws_db_instance", { ...base, engine, engine_version, ...values });

    expect(shown.find((line) => line.startsWith("Extended support")) ?? null).toBe(expected);
  });

  it("has the engine and storage of the instance that it replicates", () => {
    const source = resource("aws_db_instance.source", { engine: "postgres", allocated_storage: 250 });

    const { components } = bill("aws_db_instance", { instance_class: "db.m5.large" }, { references: { replicate_source_db: [source] } });

    expect(components[0]?.query.attributes["databaseEngine"]).toBe("PostgreSQL");
    expect(components[1]?.monthlyQuantity).toBe(250);
  });

  it("is skipped when a snapshot decides its engine", () => {
    expect(bill("aws_db_instance", { instance_class: "db.m5.large", snapshot_identifier: "s" })).toEqual({
      components: [],
      skips: [{ reason: "unknown-attribute", detail: "engine" }],
    });
  });

  it.each([
    [7, ["Performance Insights API: ? 1000 requests"]],
    [31, ["Performance Insights Long Term Retention (db.t3.large): 2 vCPU-month", "Performance Insights API: ? 1000 requests"]],
  ])("keeps insights for %i days", (days, expected) => {
    const shown = lines("aws_db_instance", { ...base, performance_insights_enabled: true, performance_insights_retention_period: days });

    expect(shown.slice(2)).toEqual(expected);
  });

  it.each([
    [{}, {}, false],
    [{ backup_retention_period: 7 }, {}, true],
    [{}, { additional_backup_storage_gb: 10 }, true],
  ])("shows backups with %o and usage %o: %s", (values, usage, shown) => {
    const names = bill("aws_db_instance", { ...base, ...values }, { usage }).components.map(({ name }) => name);

    expect(names.includes("Additional backup storage")).toBe(shown);
  });
});

describe("Aurora", () => {
  it("bills storage, I/O, backtrack and exports of a cluster", () => {
    expect(lines("aws_rds_cluster", { engine: "aurora-mysql" })).toEqual([
      "Storage: ? GB",
      "I/O requests: ? 1M requests",
      "Backtrack: ? 1M change-records",
      "Snapshot export: ? GB",
    ]);
  });

  it("keeps backups beyond the first day", () => {
    expect(
      lines("aws_rds_cluster", { engine: "aurora-postgresql", backup_retention_period: 5 }, { usage: { backup_snapshot_size_gb: 100 } }),
    ).toContain("Backup storage: 400 GB");
  });

  it("includes I/O in I/O-Optimized", () => {
    expect(lines("aws_rds_cluster", { engine: "aurora-postgresql", storage_type: "aurora-iopt1" })).toEqual([
      "Storage (I/O-optimized): ? GB",
      "Snapshot export: ? GB",
    ]);
  });

  it("counts requests and change records of a month", () => {
    const usage = {
      write_requests_per_sec: 10,
      read_requests_per_sec: 10,
      average_statements_per_hr: 10_000_000,
      change_records_per_statement: 0.38,
      backtrack_window_hrs: 24,
    };

    const shown = lines("aws_rds_cluster", { engine: "aurora-mysql" }, { usage });

    expect(shown).toContain("I/O requests: 52.56 1M requests");
    expect(shown).toContain("Backtrack: 66576 1M change-records");
  });

  it("is a Multi-AZ cluster with another engine", () => {
    expect(
      lines("aws_rds_cluster", {
        engine: "postgres",
        db_cluster_instance_class: "db.r6gd.large",
        storage_type: "io1",
        allocated_storage: 200,
        iops: 2000,
      }),
    ).toEqual([
      "Database instance (on-demand, Multi-AZ (readable standbys), db.r6gd.large): 730 hours",
      "Storage (provisioned IOPS SSD, io1): 200 GB",
      "Provisioned IOPS: 2000 IOPS",
    ]);
  });

  it("takes engine and storage of the cluster for its instances", () => {
    const cluster = resource("aws_rds_cluster.c", { engine: "aurora-postgresql", storage_type: "aurora-iopt1" });
    const references = { cluster_identifier: [cluster] };

    const [hours] = bill("aws_rds_cluster_instance", { instance_class: "db.r6g.large" }, { references }).components;
    const serverless = lines(
      "aws_rds_cluster_instance",
      { instance_class: "db.serverless" },
      { references, usage: { capacity_units_per_hr: 2 } },
    );

    expect(hours?.query.attributes).toEqual({
      instanceType: "db.r6g.large",
      databaseEngine: "Aurora PostgreSQL",
      usagetype: "InstanceUsageIOOptimized:db.r6g.large",
    });
    expect(serverless).toEqual(["Aurora serverless v2 (I/O-optimized): 1460 ACU-hours"]);
  });
});

describe("DynamoDB table", () => {
  it("bills provisioned capacity by the month, indexes included", () => {
    const index = { name: "i", read_capacity: 5, write_capacity: 5 };

    const shown = lines("aws_dynamodb_table", { read_capacity: 30, write_capacity: 20, global_secondary_index: [index] });

    expect(shown.slice(0, 4)).toEqual([
      "Write capacity unit (WCU): 20 WCU",
      "Write capacity unit (WCU, global secondary indexes): 5 WCU",
      "Read capacity unit (RCU): 30 RCU",
      "Read capacity unit (RCU, global secondary indexes): 5 RCU",
    ]);
  });

  it("bills requests on demand, and writes again in each replica's region", () => {
    const values = { billing_mode: "PAY_PER_REQUEST", replica: [{ region_name: "us-west-1" }] };

    const { components } = bill("aws_dynamodb_table", values, { usage: { monthly_write_request_units: 3_000_000 } });

    const replicated = components.find(({ name }) => name === "Global table (us-west-1) / Replicated write request unit (rWRU)");
    expect(components[0]?.monthlyQuantity).toBe(3_000_000);
    expect(replicated?.monthlyQuantity).toBe(3_000_000);
    expect(replicated?.query.region).toBe("us-west-1");
  });

  it("takes the minimum of what scales it", () => {
    const target = resource("aws_appautoscaling_target.read", { scalable_dimension: "dynamodb:table:ReadCapacityUnits", min_capacity: 5 });

    const shown = lines(
      "aws_dynamodb_table",
      { read_capacity: 30, write_capacity: 20 },
      { referrers: { aws_appautoscaling_target: [target] } },
    );

    expect(shown.slice(0, 2)).toEqual(["Write capacity unit (WCU): 20 WCU", "Read capacity unit (RCU, autoscaling): 5 RCU"]);
  });

  it("asks for the products of the infrequent access class", () => {
    const { components } = bill("aws_dynamodb_table", { billing_mode: "PAY_PER_REQUEST", table_class: "STANDARD_INFREQUENT_ACCESS" });

    expect(components.slice(0, 3).map(({ query }) => query.attributes)).toEqual([
      { group: "DDB-WriteUnitsIA" },
      { group: "DDB-ReadUnitsIA" },
      { usagetype: "IA-TimedStorage-ByteHrs" },
    ]);
  });
});

describe("ElastiCache", () => {
  it.each([
    [{ num_cache_clusters: 3 }, 3],
    [{ num_node_groups: 4, replicas_per_node_group: 3 }, 16],
    [{ cluster_mode: [{ num_node_groups: 2, replicas_per_node_group: 1 }] }, 4],
    [{}, 1],
  ])("counts the nodes of %o", (values, nodes) => {
    expect(lines("aws_elasticache_replication_group", { node_type: "cache.r6g.large", engine: "valkey", ...values })).toEqual([
      `ElastiCache (on-demand, cache.r6g.large): ${nodes * 730} hours`,
    ]);
  });

  it("scales node groups and replicas", () => {
    const target = (dimension: string, minimum: number) =>
      resource(`aws_appautoscaling_target.${dimension}`, {
        scalable_dimension: `elasticache:replication-group:${dimension}`,
        min_capacity: minimum,
      });
    const referrers = { aws_appautoscaling_target: [target("NodeGroups", 8), target("Replicas", 5)] };

    expect(
      lines(
        "aws_elasticache_replication_group",
        { node_type: "cache.m4.large", num_node_groups: 4, replicas_per_node_group: 3 },
        { referrers },
      ),
    ).toEqual(["ElastiCache (on-demand, cache.m4.large, autoscaling): 35040 hours"]);
  });

  it.each([
    [0, false],
    [1, false],
    [2, true],
  ])("has one free snapshot: retention of %i days is billed %s", (limit, billed) => {
    const shown = lines("aws_elasticache_cluster", {
      node_type: "cache.t3.micro",
      engine: "redis",
      num_cache_nodes: 1,
      snapshot_retention_limit: limit,
    });

    expect(shown.includes("Backup storage: ? GB")).toBe(billed);
  });
});

describe("other databases", () => {
  it.each([
    [
      "aws_docdb_cluster_instance",
      { instance_class: "db.r5.large" },
      ["Database instance (on-demand, db.r5.large): 730 hours", "Storage: ? GB", "I/O requests: ? 1M requests"],
    ],
    ["aws_neptune_cluster", { backup_retention_period: 3 }, ["Storage: ? GB", "I/O requests: ? 1M request", "Backup storage: ? GB"]],
    ["aws_neptune_cluster", { storage_type: "iopt1" }, ["Storage: ? GB"]],
    [
      "aws_neptune_cluster_instance",
      { instance_class: "db.t3.medium" },
      ["Database instance (on-demand, db.t3.medium): 730 hours", "CPU credits: ? vCPU-hours"],
    ],
    [
      "aws_memorydb_cluster",
      { node_type: "db.r6g.large", num_shards: 2 },
      ["MemoryDB (on-demand, db.r6g.large): 2920 hours", "Data written: ? GB"],
    ],
    ["aws_dax_cluster", { node_type: "dax.r5.large", replication_factor: 3 }, ["DAX node (dax.r5.large): 2190 hours"]],
    [
      "aws_dms_replication_instance",
      { replication_instance_class: "dms.t3.micro", allocated_storage: 50 },
      ["Instance (t3.micro): 730 hours"],
    ],
    [
      "aws_dms_replication_instance",
      { replication_instance_class: "dms.c5.large", allocated_storage: 130 },
      ["Instance (c5.large): 730 hours", "Storage (general purpose SSD, gp2): 30 GB"],
    ],
    [
      "aws_mq_broker",
      { engine_type: "RabbitMQ", host_instance_type: "mq.m5.large", deployment_mode: "CLUSTER_MULTI_AZ" },
      ["Instance usage (RabbitMQ, mq.m5.large, cluster_multi_az): 730 hours", "Storage (RabbitMQ, EBS): ? GB"],
    ],
    [
      "aws_msk_cluster",
      {
        number_of_broker_nodes: 3,
        broker_node_group_info: [{ instance_type: "kafka.m5.large", storage_info: [{ ebs_storage_info: [{ volume_size: 100 }] }] }],
      },
      ["Instance (kafka.m5.large): 2190 hours", "Storage: 300 GB"],
    ],
    [
      "aws_mwaa_environment",
      { environment_class: "mw1.medium" },
      ["Environment (Medium): 730 hours", "Worker (Medium): ? hours", "Scheduler (Medium): ? hours", "Meta database: ? GB"],
    ],
    ["aws_redshiftserverless_workgroup", { base_capacity: 32 }, ["Serverless compute (32 RPU): ? RPU-hours", "Managed storage: ? GB"]],
    ["aws_glue_job", { number_of_workers: 10, worker_type: "G.2X" }, ["Duration: ? hours (20 DPUs)"]],
    ["aws_glue_job", { command: [{ name: "pythonshell" }] }, ["Duration: ? hours (0.0625 DPUs)"]],
  ])("%s %o", (type, values, expected) => {
    expect(lines(type, values)).toEqual(expected);
  });

  it("tiers Redshift's backups at 50 and 500 TB", () => {
    const shown = lines(
      "aws_redshift_cluster",
      { node_type: "ra3.4xlarge", number_of_nodes: 6 },
      { usage: { backup_storage_gb: 612_000 } },
    );

    expect(shown[0]).toBe("Cluster usage (on-demand, ra3.4xlarge): 4380 hours");
    expect(shown.slice(-3)).toEqual([
      "Backup storage (first 50 TB): 51200 GB",
      "Backup storage (next 450 TB): 460800 GB",
      "Backup storage (over 500 TB): 100000 GB",
    ]);
  });

  it("runs Redshift's concurrency scaling on as many nodes as the cluster has", () => {
    const values = { node_type: "dc2.large", number_of_nodes: 4 };

    expect(lines("aws_redshift_cluster", values, { usage: { excess_concurrency_scaling_secs: 100 } })).toContain(
      "Concurrency scaling (dc2.large): 400 node-seconds",
    );
  });

  it("charges each object and each request of Glue's catalogue", () => {
    expect(lines("aws_glue_catalog_database", {}, { usage: { monthly_objects: 250_000, monthly_requests: 1_999_999 } })).toEqual([
      "Storage: 2.5 100k objects",
      "Requests: 1.999999 1M requests",
    ]);
  });
});

describe("OpenSearch domain", () => {
  it("has a volume on every data node", () => {
    const values = {
      cluster_config: [
        {
          instance_type: "r6g.large.search",
          instance_count: 3,
          dedicated_master_enabled: true,
          dedicated_master_type: "m6g.large.search",
          warm_enabled: true,
          warm_count: 2,
          warm_type: "ultrawarm1.medium.search",
        },
      ],
      ebs_options: [{ ebs_enabled: true, volume_type: "gp3", volume_size: 100, throughput: 200, iops: 4000 }],
    };

    expect(lines("aws_opensearch_domain", values)).toEqual([
      "Instance (on-demand, r6g.large.search): 2190 hours",
      "Storage (gp3): 300 GB",
      "Throughput (gp3): 225 Mbps",
      "Storage IOPS (gp3): 3000 IOPS",
      "Dedicated master (on-demand, m6g.large.search): 2190 hours",
      "UltraWarm instance (on-demand, ultrawarm1.medium.search): 1460 hours",
    ]);
  });

  it("asks for Elasticsearch types under their listed name", () => {
    const [hours] = bill("aws_elasticsearch_domain", { cluster_config: [{ instance_type: "m5.large.elasticsearch" }] }).components;

    expect(hours?.name).toBe("Instance (on-demand, m5.large.elasticsearch)");
    expect(hours?.query.attributes).toEqual({ instanceType: "m5.large.search" });
  });
});
