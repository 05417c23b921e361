import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact names are not known here.
const METERS: readonly Meter[] = [
  { key: "monthly_emails_received", name: "Emails received", unit: "1k emails", usagetype: /^(Message|Inbound)/i, per: 1_000 },
  { key: "monthly_mail_chunks", name: "Incoming mail chunks", unit: "1k chunks", usagetype: /Chunk/i, per: 1_000 },
];

export const sesReceiptRule = defineResource({
  type: "aws_ses_receipt_rule",
  source: "https://aws.amazon.com/ses/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonSES", region, METERS, usage);
  },
});
