import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "phone_numbers", name: "Phone numbers", unit: "numbers", usagetype: "PhoneNumbers" },
  { key: "monthly_inbound_minutes", name: "Inbound calls", unit: "minutes", usagetype: "InboundMinutes" },
  { key: "monthly_outbound_minutes", name: "Outbound calls", unit: "minutes", usagetype: "OutboundMinutes" },
];

export const chimeVoiceConnector = defineResource({
  type: "aws_chime_voice_connector",
  source: "https://aws.amazon.com/chime/voice-connector/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonChimeVoiceConnector", region, METERS, usage);
  },
});
