import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

// Calls are listed by country; these are the United States, where most Voice Connectors are.
const METERS: readonly Meter[] = [
  { key: "phone_numbers", name: "Phone numbers", unit: "numbers", usagetype: "PhoneNumbers" },
  { key: "monthly_inbound_minutes", name: "Inbound calls", unit: "minutes", usagetype: "US-inbound-minutes" },
  { key: "monthly_outbound_minutes", name: "Outbound calls", unit: "minutes", usagetype: "US-outbound-minutes" },
];

export const chimeVoiceConnector = defineResource({
  type: "aws_chime_voice_connector",
  source: "https://aws.amazon.com/chime/voice-connector/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonChimeVoiceConnector", region, METERS, usage);
  },
});
