import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, fixed, hourly } from "../define.js";
import { required, stringOr } from "./shared/computed.js";

/** A writer and a reader. */
const CLUSTER_INSTANCES = 2;

// https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html, read 2026-11-26
const INCLUDED_IOPS = new Map([
  ["InfluxIOIncludedT1", "3K"],
  ["InfluxIOIncludedT2", "12K"],
  ["InfluxIOIncludedT3", "16K"],
]);

/** InfluxDB on Timestream: an instance, twice with a standby, and its storage. */
export const timestreaminfluxdbDbInstance = defineResource({
  type: ["aws_timestreaminfluxdb_db_instance", "aws_timestreaminfluxdb_db_cluster"],
  source: "https://aws.amazon.com/timestream/pricing/",

  components({ type, attributes, region }) {
    const instances = type === "aws_timestreaminfluxdb_db_cluster" ? CLUSTER_INSTANCES : 1;
    const instanceType = required(attributes, "db_instance_type");
    const deploymentOption = stringOr(attributes, "deployment_type", "SINGLE_AZ").startsWith("WITH_MULTIAZ") ? "Multi-AZ" : "Single-AZ";
    const timestream = { vendor: "aws", service: "AmazonTimestream", region } as const;
    return [
      hourly(
        `Database instance (on-demand, ${deploymentOption}, ${instanceType})`,
        { ...timestream, family: "Database Instance", attributes: { databaseEngine: "InfluxDB", instanceType, deploymentOption } },
        instances,
      ),
      () => {
        const iops = INCLUDED_IOPS.get(stringOr(attributes, "db_storage_type", "InfluxIOIncludedT1"));
        if (iops === undefined) throw new UnknownAttribute("db_storage_type", "unknown");
        const volumeType = `Influx IOPS Included with ${iops} IOPS`;
        return fixed(
          `Storage (${iops} IOPS included)`,
          "GB",
          { ...timestream, family: "Influx Optimized Storage", attributes: { volumeType, deploymentOption } },
          attributes.number("allocated_storage", 0) * instances,
        );
      },
    ];
  },
});
