import { defineResource, hourly, metered } from "../define.js";
import { mskProduct } from "./shared/msk.js";

export const mskReplicator = defineResource({
  type: "aws_msk_replicator",
  source: "https://aws.amazon.com/msk/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    return [
      hourly("Replicator", mskProduct(region, "KafkaReplication-ReplicatorHours")),
      metered("Data processed", "GB", mskProduct(region, "KafkaReplication-Processed-Bytes"), usage.monthly_data_processed_gb),
    ];
  },
});
