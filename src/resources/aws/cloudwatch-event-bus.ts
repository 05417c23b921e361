import { defineResource, metered } from "../define.js";

export const cloudwatchEventBus = defineResource({
  type: "aws_cloudwatch_event_bus",
  source: "https://aws.amazon.com/eventbridge/pricing/",
  usage: {
    monthly_custom_events: "number",
    monthly_third_party_events: "number",
    monthly_archive_processing_gb: "number",
    archive_storage_gb: "number",
    monthly_schema_discovery_events: "number",
  },

  components({ region, usage }) {
    const bus = { vendor: "aws", service: "AWSEvents", region } as const;
    const events = (eventType: string, usagetype: string) => ({ ...bus, family: "EventBridge", attributes: { eventType, usagetype } });
    const archive = (usagetype: string) => ({ ...bus, family: "CloudWatch Events", attributes: { usagetype } });
    const millions = { per: 1_000_000 };

    return [
      metered("Custom events published", "1M events", events("Custom Event", "Event-64K-Chunks"), usage.monthly_custom_events, millions),
      metered(
        "Third-party events published",
        "1M events",
        events("Partner Event", "Event-64K-Chunks"),
        usage.monthly_third_party_events,
        millions,
      ),
      metered("Archive processing", "GB", archive("ArchivedEvents-Bytes"), usage.monthly_archive_processing_gb),
      metered("Archive storage", "GB", archive("TimedStorage-ByteHrs"), usage.archive_storage_gb),
      metered(
        "Schema discovery",
        "1M events",
        events("Discovery Event", "Event-8K-Chunks"),
        usage.monthly_schema_discovery_events,
        millions,
      ),
    ];
  },
});
