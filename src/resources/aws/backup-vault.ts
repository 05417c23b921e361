import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered } from "../define.js";

export const backupVault = defineResource({
  type: "aws_backup_vault",
  source: "https://aws.amazon.com/backup/pricing/",
  usage: {
    monthly_efs_warm_backup_gb: "number",
    monthly_efs_cold_backup_gb: "number",
    monthly_efs_warm_restore_gb: "number",
    monthly_efs_cold_restore_gb: "number",
    monthly_efs_item_restore_requests: "number",
    monthly_ebs_snapshot_gb: "number",
    monthly_rds_snapshot_gb: "number",
    monthly_dynamodb_backup_gb: "number",
    monthly_dynamodb_restore_gb: "number",
    monthly_aurora_snapshot_gb: "number",
    monthly_fsx_windows_backup_gb: "number",
    monthly_fsx_lustre_backup_gb: "number",
  },

  components({ region, usage }) {
    const product = (service: string, family: string, attributes: PriceQuery["attributes"]): PriceQuery => ({
      vendor: "aws",
      service,
      family,
      region,
      attributes,
    });
    const efs = (usagetype: string) => product("AWSBackup", "AWS Backup Storage", { usagetype });
    // Every kind of FSx file system has the same price for a GB of backups.
    const fsx = product("AmazonFSx", "Storage", { fileSystemType: "Lustre", usagetype: "BackupUsage" });

    return [
      metered("EFS backup (warm)", "GB", efs("WarmStorage-ByteHrs-EFS"), usage.monthly_efs_warm_backup_gb),
      metered("EFS backup (cold)", "GB", efs("ColdStorage-ByteHrs-EFS"), usage.monthly_efs_cold_backup_gb),
      metered("EFS restore (warm)", "GB", efs("PartialRestore-Warm-EFS"), usage.monthly_efs_warm_restore_gb),
      metered("EFS restore (cold)", "GB", efs("PartialRestore-Cold-EFS"), usage.monthly_efs_cold_restore_gb),
      metered("EFS restore (item-level)", "requests", efs("PartialRestore-Jobs-EFS"), usage.monthly_efs_item_restore_requests),
      metered(
        "EBS snapshot",
        "GB",
        product("AmazonEC2", "Storage Snapshot", { usagetype: "EBS:SnapshotUsage" }),
        usage.monthly_ebs_snapshot_gb,
      ),
      metered(
        "RDS snapshot",
        "GB",
        product("AmazonRDS", "Storage Snapshot", { usagetype: "RDS:ChargedBackupUsage" }),
        usage.monthly_rds_snapshot_gb,
      ),
      metered(
        "DynamoDB backup",
        "GB",
        product("AmazonDynamoDB", "Amazon DynamoDB On-Demand Backup Storage", { usagetype: "TimedBackupStorage-ByteHrs" }),
        usage.monthly_dynamodb_backup_gb,
      ),
      metered(
        "DynamoDB restore",
        "GB",
        product("AmazonDynamoDB", "Amazon DynamoDB Restore Data Size", { usagetype: "RestoreDataSize-Bytes" }),
        usage.monthly_dynamodb_restore_gb,
      ),
      metered(
        "Aurora snapshot",
        "GB",
        product("AmazonRDS", "Storage Snapshot", { databaseEngine: "Aurora PostgreSQL", usagetype: "Aurora:BackupUsage" }),
        usage.monthly_aurora_snapshot_gb,
      ),
      metered("FSx for Windows backup", "GB", fsx, usage.monthly_fsx_windows_backup_gb),
      metered("FSx for Lustre backup", "GB", fsx, usage.monthly_fsx_lustre_backup_gb),
    ];
  },
});
