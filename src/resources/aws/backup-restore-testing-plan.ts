import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_restore_tests", name: "Restore tests", unit: "tests", usagetype: "RestoreTesting" }];

export const backupRestoreTestingPlan = defineResource({
  type: "aws_backup_restore_testing_plan",
  source: "https://aws.amazon.com/backup/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSBackup", region, METERS, usage);
  },
});
