import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "source_server_hrs", name: "Source servers", unit: "hours", usagetype: "DRS-Replication" }];

export const drsReplicationConfigurationTemplate = defineResource({
  type: "aws_drs_replication_configuration_template",
  source: "https://aws.amazon.com/disaster-recovery/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSElasticDisasterRecovery", region, METERS, usage);
  },
});
