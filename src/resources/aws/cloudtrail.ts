import type { Attributes } from "../../model/attributes.js";
import { defineResource, metered } from "../define.js";

export const cloudtrail = defineResource({
  type: "aws_cloudtrail",
  source: "https://aws.amazon.com/cloudtrail/pricing/",
  usage: { monthly_additional_management_events: "number", monthly_data_events: "number", monthly_insight_events: "number" },

  components({ region, attributes, usage }) {
    const events = (kind: string, attributesOfKind: Readonly<Record<string, string>> = {}) =>
      ({
        vendor: "aws",
        service: "AWSCloudTrail",
        family: `Management Tools - AWS CloudTrail ${kind}`,
        region,
        attributes: attributesOfKind,
      }) as const;
    const hundredThousand = { per: 100_000 };

    return [
      () =>
        recordsManagementEvents(attributes)
          ? metered(
              "Management events (additional copies)",
              "100k events",
              events("Paid Events Recorded"),
              usage.monthly_additional_management_events,
              hundredThousand,
            )
          : null,
      metered("Data events", "100k events", events("Data Events Recorded"), usage.monthly_data_events, hundredThousand),
      () =>
        attributes.blocks("insight_selector").length > 0
          ? metered(
              "Insight events",
              "100k events",
              events("Insights Events", { usagetype: "InsightsEvents" }),
              usage.monthly_insight_events,
              hundredThousand,
            )
          : null,
    ];
  },
});

/** A trail copies management events unless it leaves out global services or every event selector excludes them. */
function recordsManagementEvents(attributes: Attributes): boolean {
  if (!attributes.boolean("include_global_service_events", true)) return false;
  const selectors = attributes.blocks("event_selector");
  return selectors.length === 0 || selectors.some((selector) => selector.boolean("include_management_events", true));
}
