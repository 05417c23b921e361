import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { defineResource, fixed } from "../define.js";

const ANOMALY_COMPARISONS = new Set(["LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]);

export const cloudwatchMetricAlarm = defineResource({
  type: "aws_cloudwatch_metric_alarm",
  source: "https://aws.amazon.com/cloudwatch/pricing/",

  components({ region, attributes }) {
    const queries = attributes.blocks("metric_query");
    // `metric_stat` is what Cloud Control calls the block.
    const metrics = queries.flatMap((query) => [...query.blocks("metric"), ...query.blocks("metric_stat")]);
    // An alarm on a metric query is billed for each metric that the query reads.
    const count = Math.max(1, metrics.length);
    const resolution = [attributes, ...queries, ...metrics].some(isHighResolution) ? "High Resolution" : "Standard";
    const query = { vendor: "aws", service: "AmazonCloudWatch", family: "Alarm", region, attributes: { alarmType: resolution } } as const;
    const label = resolution === "Standard" ? "Standard resolution" : "High resolution";

    // Anomaly detection reads the metric and the two bounds of the expected band.
    if (watchesAnomalies(attributes, queries)) return fixed(`${label} anomaly detection`, "alarms", query, 3 * count);
    return fixed(label, "alarm metrics", query, count);
  },
});

/** Periods below a minute are high resolution. */
function isHighResolution(attributes: Attributes): boolean {
  const period = attributes.number("period");
  return period !== null && period < 60;
}

function watchesAnomalies(attributes: Attributes, queries: readonly Attributes[]): boolean {
  if (ANOMALY_COMPARISONS.has(attributes.string("comparison_operator", ""))) return true;
  return queries.some((query) => {
    try {
      return query.string("expression", "").startsWith("ANOMALY_DETECTION_BAND");
    } catch (error) {
      // Where the comparison is known and is no anomaly comparison, the text of an expression does not matter.
      if (error instanceof UnknownAttribute) return false;
      throw error;
    }
  });
}
