import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_voice_minutes", name: "Voice", unit: "minutes", usagetype: "end-customer-mins" },
  { key: "monthly_chat_messages", name: "Chat messages", unit: "messages", usagetype: "chat-message" },
];

export const connectInstance = defineResource({
  type: "aws_connect_instance",
  source: "https://aws.amazon.com/connect/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonConnect", region, METERS, usage);
  },
});
