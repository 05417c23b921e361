import { defineResource, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";

// Numbers of these countries are sold by companies of their own.
const SELLERS = new Map([
  ["KR", "ContactCenterTelecommKR"],
  ["ZA", "ContactCenterTelecommZA"],
]);

/** Billed by the day, at the rate of the country. */
export const connectPhoneNumber = defineResource({
  type: "aws_connect_phone_number",
  source: "https://aws.amazon.com/connect/pricing/",
  usage: { monthly_days: "number" },

  components({ attributes, region, usage }) {
    const country = stringOr(attributes, "country_code", "US");
    const kind = stringOr(attributes, "type", "DID") === "TOLL_FREE" ? "tollfree" : "did";
    const query = {
      vendor: "aws",
      service: SELLERS.get(country) ?? "ContactCenterTelecomm",
      family: null,
      region,
      attributes: { usagetype: `${country}-${kind}-numbers` },
    } as const;
    return metered("Phone number", "days", query, usage.monthly_days);
  },
});
