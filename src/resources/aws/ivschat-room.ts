import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_messages_sent", name: "Messages sent", unit: "1M messages", usagetype: "Messaging-Requests", per: 1_000_000 },
  { key: "monthly_messages_delivered", name: "Messages delivered", unit: "1M messages", usagetype: "Messaging-Deliveries", per: 1_000_000 },
];

export const ivschatRoom = defineResource({
  type: "aws_ivschat_room",
  source: "https://aws.amazon.com/ivs/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonIVSChat", region, METERS, usage);
  },
});
