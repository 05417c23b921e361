import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [
  { key: "monthly_control_evaluations", name: "Control evaluations", unit: "1k evaluations", usagetype: /Evaluation/i, per: 1_000 },
];

/** Backup Audit Manager bills each evaluation of a resource against a control: https://docs.aws.amazon.com/aws-backup/latest/devguide/metering-and-billing.html */
export const backupFramework = defineResource({
  type: "aws_backup_framework",
  source: "https://aws.amazon.com/backup/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSBackup", region, METERS, usage);
  },
});
