import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered } from "../define.js";
import { msk } from "./shared/msk.js";

export const mskServerlessCluster = defineResource({
  type: "aws_msk_serverless_cluster",
  source: "https://aws.amazon.com/msk/pricing/",
  usage: { partitions: "number", storage_gb: "number", monthly_data_in_gb: "number", monthly_data_out_gb: "number" },

  components({ region, usage }) {
    const query = (usagetype: string): PriceQuery => ({ ...msk(region), family: null, attributes: { usagetype } });
    const partitions = usage.partitions;
    return [
      hourly("Serverless cluster", query("Kafka-Serverless-ClusterHours")),
      metered(
        "Partitions",
        "partition-hours",
        query("Kafka-Serverless-PartitionHours"),
        partitions === undefined ? undefined : partitions * HOURS_PER_MONTH,
        { allMonth: true },
      ),
      metered("Storage", "GB", query("Kafka-Serverless-StorageGBHours"), usage.storage_gb),
      metered("Data in", "GB", query("Kafka-Serverless-DataIn"), usage.monthly_data_in_gb),
      metered("Data out", "GB", query("Kafka-Serverless-DataOut"), usage.monthly_data_out_gb),
    ];
  },
});
