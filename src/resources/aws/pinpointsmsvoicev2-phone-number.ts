import { defineResource, metered } from "../define.js";

// Number types by the names that usage types give them.
const ROUTES: Readonly<Record<string, string>> = {
  LONG_CODE: "Longcode",
  SHORT_CODE: "Shortcode",
  TEN_DLC: "10DLC",
  TOLL_FREE: "TollFree",
};

/** Leases and messages are priced by country and carrier; messages are taken to stay in the number's country. */
export const pinpointsmsvoicev2PhoneNumber = defineResource({
  type: "aws_pinpointsmsvoicev2_phone_number",
  source: "https://aws.amazon.com/end-user-messaging/pricing/",
  usage: { monthly_messages: "number" },

  components({ attributes, region, usage }) {
    const country = attributes.string("iso_country_code", "US");
    const route = ROUTES[attributes.string("number_type", "TEN_DLC")] ?? "Longcode";
    const usagetype = `OutboundSMS-${country}-Standard-${route}-MessageCount`;
    const query = { vendor: "aws", service: "AmazonPinpoint", family: null, region, attributes: { usagetype } } as const;
    return metered("Messages sent", "messages", query, usage.monthly_messages);
  },
});
