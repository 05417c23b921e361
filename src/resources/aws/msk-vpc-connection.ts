import { defineResource, hourly, metered } from "../define.js";
import { mskProduct } from "./shared/msk.js";

/** Each authentication scheme that a cluster offers to other VPCs is charged by the hour. */
export const mskVpcConnection = defineResource({
  type: "aws_msk_vpc_connection",
  source: "https://aws.amazon.com/msk/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    return [
      hourly("Private connectivity", mskProduct(region, "Kafka.PrivateConnectivityHours")),
      metered("Data processed", "GB", mskProduct(region, "Kafka.PrivateConnectivity.BytesProcessed"), usage.monthly_data_processed_gb),
    ];
  },
});
