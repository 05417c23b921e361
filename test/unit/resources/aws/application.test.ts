import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("API Gateway", () => {
  it("tiers REST requests", () => {
    expect(lines("aws_api_gateway_rest_api")).toEqual(["Requests (first 333M): ? 1M requests"]);
    expect(lines("aws_api_gateway_rest_api", {}, { usage: { monthly_requests: 20_500_000_000 } })).toEqual([
      "Requests (first 333M): 333 1M requests",
      "Requests (next 667M): 667 1M requests",
      "Requests (next 19B): 19000 1M requests",
      "Requests (over 20B): 500 1M requests",
    ]);
  });

  it("bills the cache of a stage only where there is one", () => {
    expect(lines("aws_api_gateway_stage", { stage_name: "a" })).toEqual([]);
    expect(lines("aws_api_gateway_stage", { cache_cluster_enabled: true, cache_cluster_size: "6.1" })).toEqual([
      "Cache memory (6.1 GB): 730 hours",
    ]);
  });

  it.each([
    [{ monthly_requests: 1_000_000, request_size_kb: 512 }, 1],
    [{ monthly_requests: 1_000_000, request_size_kb: 513 }, 2],
    [{ monthly_requests: 1_000_000 }, 1],
  ])("counts HTTP requests in chunks of 512 KB: %o", (usage, millions) => {
    expect(lines("aws_apigatewayv2_api", { protocol_type: "HTTP" }, { usage })).toEqual([`Requests (first 300M): ${millions} 1M requests`]);
  });

  it("counts WebSocket messages in chunks of 32 KB", () => {
    const usage = { monthly_messages: 1_000_000, message_size_kb: 33, monthly_connection_mins: 3_000_000 };

    expect(lines("aws_apigatewayv2_api", { protocol_type: "WEBSOCKET" }, { usage })).toEqual([
      "Messages (first 1B): 2 1M messages",
      "Connection duration: 3 1M minutes",
    ]);
  });
});

describe("SQS", () => {
  it.each([
    [{ monthly_requests: 1_000_000, request_size_kb: 64 }, 1],
    [{ monthly_requests: 1_000_000, request_size_kb: 65 }, 2],
    [{ monthly_requests: 1_000_000, request_size: 128 }, 2],
  ])("counts requests in chunks of 64 KB: %o", (usage, millions) => {
    expect(lines("aws_sqs_queue", {}, { usage })).toEqual([`Requests: ${millions} 1M requests`]);
  });

  it("asks for the rate of FIFO queues", () => {
    expect(bill("aws_sqs_queue", { fifo_queue: true }).components[0]?.query.attributes).toEqual({
      queueType: "FIFO (first-in, first-out)",
    });
    expect(bill("aws_sqs_queue").components[0]?.query.attributes).toEqual({ queueType: "Standard" });
  });

  it("tiers what goes beyond a hundred billion requests", () => {
    expect(lines("aws_sqs_queue", {}, { usage: { monthly_requests: 150_000_000_000 } })).toEqual([
      "Requests (first 100B): 100000 1M requests",
      "Requests (next 100B): 50000 1M requests",
    ]);
  });
});

describe("SNS", () => {
  it("takes the free deliveries off each kind", () => {
    const usage = {
      monthly_requests: 1_000_000,
      request_size_kb: 128,
      http_subscriptions: 1,
      email_subscriptions: 1,
      kinesis_subscriptions: 3,
    };

    expect(lines("aws_sns_topic", {}, { usage })).toEqual([
      "API requests (over 1M): 1 1M requests",
      "HTTP/HTTPS notifications (over 100k): 19 100k notifications",
      "Email/Email-JSON notifications (over 1k): 19.99 100k notifications",
      "Kinesis Firehose notifications: 6 1M notifications",
      "Mobile Push notifications: ? 1M notifications",
      "MacOS notifications: ? 1M notifications",
    ]);
  });

  it("takes the price of text messages from the usage file", () => {
    const usage = { monthly_requests: 1_000, sms_subscriptions: 1, sms_notification_price: 0.0075 };
    const sms = (values: typeof usage | Omit<typeof usage, "sms_notification_price">) =>
      bill("aws_sns_topic", {}, { usage: values }).components.find(({ name }) => name.startsWith("SMS"));

    expect(sms(usage)).toMatchObject({ monthlyQuantity: 9, statedPrice: "0.0075" });
    expect(sms({ monthly_requests: 1_000, sms_subscriptions: 1 })?.statedPrice).toBeUndefined();
  });

  it("bills FIFO topics by message, gigabyte and subscription", () => {
    const usage = { monthly_requests: 1_048_576, request_size_kb: 128 };
    const subscriptions = ["a", "b", "c"].map((name) => resource(`aws_sns_topic_subscription.${name}`));

    expect(lines("aws_sns_topic", { fifo_topic: true }, { usage })).toEqual([
      "FIFO Publish API requests: 2.097152 1M requests",
      "FIFO Publish API payload: 128 GB",
    ]);
    expect(
      lines("aws_sns_topic", { fifo_topic: true }, { usage, referrers: { aws_sns_topic_subscription: subscriptions } }).slice(2),
    ).toEqual(["FIFO notifications: 6.291456 1M notifications", "FIFO notification payload: 384 GB"]);
  });

  it.each([
    ["http", ["HTTP notifications: 2 1M notifications"]],
    ["https", ["HTTP notifications: 2 1M notifications"]],
    ["email", ["Email notifications: 20 100k notifications"]],
    ["firehose", ["Kinesis Firehose notifications: 2 1M notifications"]],
    ["sqs", []],
    ["lambda", []],
  ])("delivers to %s", (protocol, expected) => {
    expect(lines("aws_sns_topic_subscription", { protocol }, { usage: { monthly_requests: 1_000_000, request_size_kb: 128 } })).toEqual(
      expected,
    );
  });
});

describe("Step Functions", () => {
  it("bills transitions of standard workflows", () => {
    expect(lines("aws_sfn_state_machine", {}, { usage: { monthly_transitions: 5_000 } })).toEqual(["Transitions: 5 1K transitions"]);
  });

  it("rounds express durations to 100 ms and 64 MB, and tiers them", () => {
    const usage = { monthly_requests: 36_000_000, workflow_duration_ms: 1_950, memory_mb: 500 };

    expect(lines("aws_sfn_state_machine", { type: "EXPRESS" }, { usage })).toEqual([
      "Requests: 36 1M requests",
      "Duration (first 1K): 1000 GB-hours",
      "Duration (next 4K): 4000 GB-hours",
      "Duration (over 5K): 5000 GB-hours",
    ]);
  });

  it("shows the first rate without usage", () => {
    expect(lines("aws_sfn_state_machine", { type: "EXPRESS" })).toEqual(["Requests: ? 1M requests", "Duration (first 1K): ? GB-hours"]);
  });
});

describe("EventBridge", () => {
  it("bills a bus by what passes it and what it archives", () => {
    expect(lines("aws_cloudwatch_event_bus", {}, { usage: { monthly_custom_events: 1_000_000, archive_storage_gb: 2 } })).toEqual([
      "Custom events published: 1 1M events",
      "Third-party events published: ? 1M events",
      "Archive processing: ? GB",
      "Archive storage: 2 GB",
      "Schema discovery: ? 1M events",
    ]);
  });
});
