import { describe, expect, it } from "vitest";
import { rdsGraviton } from "../../../../src/rules/aws/rds-graviton.js";
import { resource } from "../../../support/graph.js";
import { outcomeOf } from "../../../support/rule-case.js";

const database = (engine: string, instance_class: string, engine_version?: string) =>
  outcomeOf(rdsGraviton, {
    type: "aws_db_instance",
    values: { engine, instance_class, ...(engine_version === undefined ? {} : { engine_version }) },
  });

describe("aws-rds-graviton", () => {
  it.each([
    ["postgres", "db.m5.large", "16.3", [{ instance_class: "db.m6g.large" }, { instance_class: "db.m7g.large" }]],
    ["postgres", "db.t3.medium", "12.7", { instance_class: "db.t4g.medium" }],
    ["postgres", "db.m5.large", "13.3", { instance_class: "db.m6g.large" }],
    ["postgres", "db.m5.large", "13.4", [{ instance_class: "db.m6g.large" }, { instance_class: "db.m7g.large" }]],
    ["mysql", "db.m5.large", "8.0", [{ instance_class: "db.m6g.large" }, { instance_class: "db.m7g.large" }]],
    ["mysql", "db.m5.large", "8.0.17", { instance_class: "db.m6g.large" }],
    ["mariadb", "db.r5.xlarge", "10.11", [{ instance_class: "db.r6g.xlarge" }, { instance_class: "db.r7g.xlarge" }]],
    ["mysql", "db.m7i.2xlarge", "8.4.3", { instance_class: "db.m7g.2xlarge" }],
  ])("offers %s on %s in version %s the same size on Graviton", (engine, instanceClass, version, expected) => {
    expect(database(engine, instanceClass, version)).toEqual(expected);
  });

  it.each([
    ["an engine that Graviton does not run", "sqlserver-se", "db.m5.large", "15.00"],
    ["Oracle", "oracle-se2", "db.m5.large", "19"],
    ["a version that is too old", "mysql", "db.m5.large", "5.7.44"],
    ["the version before the first", "postgres", "db.t3.medium", "12.6"],
    ["a class that is on Graviton already", "postgres", "db.m6g.large", "16.3"],
    ["a size that Graviton lacks", "postgres", "db.m5.24xlarge", "16.3"],
  ])("passes %s", (_, engine, instanceClass, version) => {
    expect(database(engine, instanceClass, version)).toBe("pass");
  });

  it("takes a version that is not written for a new one", () => {
    expect(database("postgres", "db.t3.micro")).toEqual({ instance_class: "db.t4g.micro" });
  });

  it("looks for an Aurora instance's version in its cluster", () => {
    const cluster = (engine_version: string) => [
      resource("aws_rds_cluster.main", { cluster_identifier: "main", engine: "aurora-mysql", engine_version }),
    ];
    const values = { engine: "aurora-mysql", instance_class: "db.r5.large", cluster_identifier: "main" };
    const instance = (version: string) => outcomeOf(rdsGraviton, { type: "aws_rds_cluster_instance", values, others: cluster(version) });

    expect(instance("5.7.mysql_aurora.2.07.1")).toBe("pass");
    expect(instance("8.0.mysql_aurora.3.02.0")).toEqual({ instance_class: "db.r6g.large" });
    expect(instance("8.0.mysql_aurora.3.04.0")).toEqual([{ instance_class: "db.r6g.large" }, { instance_class: "db.r7g.large" }]);
  });

  it("knows DocumentDB's engine by its type", () => {
    expect(outcomeOf(rdsGraviton, { type: "aws_docdb_cluster_instance", values: { instance_class: "db.r5.large" } })).toEqual({
      instance_class: "db.r6g.large",
    });
  });

  it("skips a database whose engine or class is not known", () => {
    expect(outcomeOf(rdsGraviton, { type: "aws_db_instance", values: { engine: "mysql" }, unknown: { instance_class: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "instance_class",
    });
    expect(outcomeOf(rdsGraviton, { type: "aws_db_instance", values: { instance_class: "db.m5.large" } })).toEqual({
      skip: "unknown-attribute",
      detail: "engine",
    });
  });
});
