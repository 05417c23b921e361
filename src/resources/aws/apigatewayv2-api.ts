import { defineResource, metered, tiered } from "../define.js";
import { billedRequests } from "./shared/chunks.js";

const REQUEST_TIERS = [{ label: "first 300M", upTo: 300_000_000 }, { label: "over 300M" }];
const MESSAGE_TIERS = [{ label: "first 1B", upTo: 1_000_000_000 }, { label: "over 1B" }];

export const apigatewayv2Api = defineResource({
  type: "aws_apigatewayv2_api",
  source: "https://aws.amazon.com/api-gateway/pricing/",
  usage: {
    monthly_requests: "number",
    request_size_kb: "number",
    monthly_messages: "number",
    message_size_kb: "number",
    monthly_connection_mins: "number",
  },

  components({ region, attributes, usage }) {
    const api = { vendor: "aws", service: "AmazonApiGateway", region } as const;

    if (attributes.string("protocol_type", "HTTP").toUpperCase() === "WEBSOCKET") {
      const messages = billedRequests(usage.monthly_messages, usage.message_size_kb, 32);
      const webSocket = { ...api, family: "WebSocket" };
      return [
        tiered("Messages", "1M messages", { ...webSocket, attributes: { usagetype: "ApiGatewayMessage" } }, messages, MESSAGE_TIERS, {
          per: 1_000_000,
        }),
        metered(
          "Connection duration",
          "1M minutes",
          { ...webSocket, attributes: { usagetype: "ApiGatewayMinute" } },
          usage.monthly_connection_mins,
          { per: 1_000_000 },
        ),
      ];
    }

    const requests = billedRequests(usage.monthly_requests, usage.request_size_kb, 512);
    const calls = { ...api, family: "API Calls", attributes: { usagetype: "ApiGatewayHttpRequest" } };
    return tiered("Requests", "1M requests", calls, requests, REQUEST_TIERS, { per: 1_000_000 });
  },
});
