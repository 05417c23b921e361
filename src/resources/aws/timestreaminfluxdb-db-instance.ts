import { defineResource, fixed, hourly } from "../define.js";
import { required, stringOr } from "./shared/computed.js";

/** A writer and a reader. */
const CLUSTER_INSTANCES = 2;

/** InfluxDB on Timestream: an instance, twice with a standby, and its storage. */
export const timestreaminfluxdbDbInstance = defineResource({
  type: ["aws_timestreaminfluxdb_db_instance", "aws_timestreaminfluxdb_db_cluster"],
  source: "https://aws.amazon.com/timestream/pricing/",

  components({ type, attributes, region }) {
    const instances = type === "aws_timestreaminfluxdb_db_cluster" ? CLUSTER_INSTANCES : 1;
    const instanceType = required(attributes, "db_instance_type");
    const multiAz = stringOr(attributes, "deployment_type", "SINGLE_AZ").startsWith("WITH_MULTIAZ");
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonTimestream", family: null, region, attributes: { usagetype } }) as const;
    return [
      hourly(
        `Database instance (on-demand, ${multiAz ? "Multi-AZ" : "Single-AZ"}, ${instanceType})`,
        query(`${multiAz ? "MultiAZ-" : ""}InfluxDB:${instanceType}`),
        instances,
      ),
      fixed("Storage", "GB", query(`${multiAz ? "MultiAZ-" : ""}InfluxDB:Storage`), attributes.number("allocated_storage", 0) * instances),
    ];
  },
});
