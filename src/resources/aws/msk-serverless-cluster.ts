import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly, metered } from "../define.js";
import { mskProduct } from "./shared/msk.js";

export const mskServerlessCluster = defineResource({
  type: "aws_msk_serverless_cluster",
  source: "https://aws.amazon.com/msk/pricing/",
  usage: { partitions: "number", storage_gb: "number", monthly_data_in_gb: "number", monthly_data_out_gb: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) => mskProduct(region, usagetype);
    const partitions = usage.partitions;
    return [
      hourly("Serverless cluster", query("KafkaServerless-ClusterHours")),
      metered(
        "Partitions",
        "partition-hours",
        query("KafkaServerless-PartitionHours"),
        partitions === undefined ? undefined : partitions * HOURS_PER_MONTH,
        { allMonth: true },
      ),
      metered("Storage", "GB", query("KafkaServerless-StorageHours"), usage.storage_gb),
      metered("Data in", "GB", query("KafkaServerless-In-Bytes"), usage.monthly_data_in_gb),
      metered("Data out", "GB", query("KafkaServerless-Out-Bytes"), usage.monthly_data_out_gb),
    ];
  },
});
