import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("metric alarms", () => {
  const metric = (period: number) => ({ metric: [{ period }] });

  it.each([
    ["on a metric", { period: 120 }, "Standard resolution: 1 alarm metrics"],
    ["below a minute", { period: 10 }, "High resolution: 1 alarm metrics"],
    [
      "on an expression of two metrics",
      { metric_query: [{ expression: "m2/m1" }, metric(60), metric(60)] },
      "Standard resolution: 2 alarm metrics",
    ],
    [
      "on an expression with a fast metric",
      { metric_query: [{ expression: "m2/m1" }, metric(60), metric(10)] },
      "High resolution: 2 alarm metrics",
    ],
    [
      "on anomalies",
      { comparison_operator: "GreaterThanUpperThreshold", metric_query: [{ expression: "ANOMALY_DETECTION_BAND(m1)" }, metric(60)] },
      "Standard resolution anomaly detection: 3 alarms",
    ],
  ])("%s", (_, values, expected) => {
    expect(lines("aws_cloudwatch_metric_alarm", values)).toEqual([expected]);
  });
});

describe("CloudWatch", () => {
  it("bills log groups of infrequent access at their rate", () => {
    expect(bill("aws_cloudwatch_log_group", { log_group_class: "INFREQUENT_ACCESS" }).components[0]?.query.attributes).toEqual({
      usagetype: "DataProcessingIA-Bytes",
    });
    expect(lines("aws_cloudwatch_log_group", {}, { usage: { storage_gb: 3 } })).toEqual([
      "Data ingested: ? GB",
      "Archival Storage: 3 GB",
      "Insights queries data scanned: ? GB",
    ]);
  });

  it("takes AWS's default for what the provider computes, but not for what another resource decides", () => {
    const unknown = { log_group_class: true };
    const left = bill("aws_cloudwatch_log_group", {}, { unknown });
    const decided = bill(
      "aws_cloudwatch_log_group",
      {},
      { unknown, references: { log_group_class: [resource("aws_ssm_parameter.class")] } },
    );

    expect(left.components[0]?.query.attributes).toEqual({ usagetype: "DataProcessing-Bytes" });
    expect(decided.skips).toEqual([{ reason: "unknown-attribute", detail: "log_group_class" }]);
  });

  it.each([
    [{ start_canary: true, schedule: [{ expression: "rate(5 minutes)" }] }, "Canary runs: 8760 runs"],
    [{ start_canary: true, schedule: [{ expression: "rate(1 hour)" }] }, "Canary runs: 730 runs"],
    [{ start_canary: true, schedule: [{ expression: "cron(0 10 * * ? *)" }] }, "Canary runs: ? runs"],
    [{ start_canary: false, schedule: [{ expression: "rate(5 minutes)" }] }, "Canary runs: ? runs"],
  ])("counts the runs of a canary from its rate: %o", (values, expected) => {
    expect(lines("aws_synthetics_canary", values)).toEqual([expected]);
  });

  it.each([
    ["aws_cloudwatch_dashboard", "Dashboard: 1 months"],
    ["aws_cloudwatch_composite_alarm", "Composite alarm: 1 alarms"],
    ["aws_cloudwatch_metric_stream", "Metric updates: ? 1k updates"],
  ])("%s", (type, expected) => {
    expect(lines(type)).toEqual([expected]);
  });
});

describe("CloudTrail", () => {
  const management = "Management events (additional copies): ? 100k events";

  it.each([
    [{}, true],
    [{ include_global_service_events: false }, false],
    [{ event_selector: [{ include_management_events: false }] }, false],
    [{ event_selector: [{ include_management_events: false }, {}] }, true],
  ])("copies management events: %o", (values, expected) => {
    expect(lines("aws_cloudtrail", values).includes(management)).toBe(expected);
  });

  it("bills insights where a selector asks for them", () => {
    expect(lines("aws_cloudtrail", { insight_selector: [{ insight_type: "ApiCallRateInsight" }] })).toContain(
      "Insight events: ? 100k events",
    );
    expect(lines("aws_cloudtrail").join()).not.toContain("Insight");
  });
});

describe("Config", () => {
  it.each([
    "aws_config_config_rule",
    "aws_config_organization_custom_rule",
    "aws_config_organization_managed_rule",
    "aws_config_organization_custom_policy_rule",
  ])("tiers the evaluations of %s", (type) => {
    expect(lines(type, {}, { usage: { monthly_rule_evaluations: 600_000 } })).toEqual([
      "Rule evaluations (first 100K): 100000 evaluations",
      "Rule evaluations (next 400K): 400000 evaluations",
      "Rule evaluations (over 500K): 100000 evaluations",
    ]);
  });

  it("asks for the daily rate where items are recorded daily", () => {
    const values = { recording_mode: [{ recording_frequency: "DAILY" }] };

    expect(bill("aws_config_configuration_recorder", values).components[0]?.query.attributes).toEqual({
      usagetype: "ConfigurationItemRecordedDaily",
    });
  });
});

describe("Systems Manager", () => {
  it.each([
    [{ tier: "Standard" }, {}, []],
    [{}, {}, []],
    [{ tier: "Advanced" }, {}, ["Parameter storage (advanced): 730 hours", "API interactions (advanced): ? 10k interactions"]],
    [
      { tier: "Intelligent-Tiering", value: "x".repeat(4_097) },
      {},
      ["Parameter storage (advanced): 730 hours", "API interactions (advanced): ? 10k interactions"],
    ],
    [{ tier: "Intelligent-Tiering", value: "x" }, {}, []],
    [
      {},
      { api_throughput_limit: "higher", monthly_api_interactions: 20_000 },
      ["API interactions (standard, higher throughput): 2 10k interactions"],
    ],
  ])("bills parameters %o with %o", (values, usage, expected) => {
    expect(lines("aws_ssm_parameter", values, { usage })).toEqual(expected);
  });

  it("bills activations of the advanced tier", () => {
    expect(lines("aws_ssm_activation")).toEqual([]);
    expect(lines("aws_ssm_activation", {}, { usage: { instance_tier: "advanced", instances: 100 } })).toEqual([
      "On-prem managed instances (advanced): 73000 hours",
    ]);
  });
});

describe("CloudFormation", () => {
  const template = (type: string) => ({ template_body: JSON.stringify({ Resources: { A: { Type: type } } }) });

  it("bills handlers of third-party types only", () => {
    const handlers = ["Handler operations: ? operations", "Durations above 30s: ? seconds"];

    expect(lines("aws_cloudformation_stack", template("AWS::S3::Bucket"))).toEqual([]);
    expect(lines("aws_cloudformation_stack", template("Datadog::Monitors::Monitor"))).toEqual(handlers);
    expect(lines("aws_cloudformation_stack_set", { template_url: "https://x" })).toEqual(handlers);
  });
});

describe("pipelines", () => {
  it("are charged a month or by the minute, by their type", () => {
    expect(lines("aws_codepipeline")).toEqual(["Active pipeline: 1 months"]);
    expect(lines("aws_codepipeline", { pipeline_type: "V2" })).toEqual(["Action execution: ? minutes"]);
  });
});
