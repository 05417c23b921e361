import { defineResource, metered } from "../define.js";

export const sesDomainIdentity = defineResource({
  type: ["aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"],
  source: "https://aws.amazon.com/ses/pricing/",
  usage: { monthly_emails_sent: "number", monthly_attachments_gb: "number" },

  components({ region, usage }) {
    // An identity is free; what is sent through it is billed. Without usage there is nothing to show.
    const ses = (usagetype: string) => ({ vendor: "aws", service: "AmazonSES", family: null, region, attributes: { usagetype } }) as const;
    return [
      usage.monthly_emails_sent === undefined
        ? null
        : metered("Emails sent", "1k emails", ses("Recipients"), usage.monthly_emails_sent, { per: 1_000 }),
      usage.monthly_attachments_gb === undefined
        ? null
        : metered("Attachments", "GB", ses("AttachmentsSize-Bytes"), usage.monthly_attachments_gb),
    ];
  },
});
