import { defineResource, metered } from "../define.js";

/** Each recovery point that a plan restores is a test. */
export const backupRestoreTestingPlan = defineResource({
  type: "aws_backup_restore_testing_plan",
  source: "https://aws.amazon.com/backup/pricing/",
  usage: { monthly_restore_tests: "number" },

  components({ region, usage }) {
    const attributes = { usagetype: /^RT-RecoveryPoint/ };
    const query = { vendor: "aws", service: "AWSBackup", family: null, region, attributes } as const;
    return metered("Restore tests", "tests", query, usage.monthly_restore_tests);
  },
});
