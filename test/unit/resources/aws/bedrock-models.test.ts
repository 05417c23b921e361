import { describe, expect, it } from "vitest";
import { claudeService, modelId, modelName } from "../../../../src/resources/aws/shared/bedrock-models.js";

describe("modelName", () => {
  it.each([
    ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0:300k", "NovaLite"],
    ["arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-2-lite-v1:0:256k/abc123", "Nova2.0Lite"],
    ["meta.llama3-3-70b-instruct-v1:0:128k", "Llama3-3-70B"],
    ["cohere.command-text-v14", "cohere.command-text-v14"],
  ])("reads %s as %s", (arn, name) => {
    expect(modelName(modelId(arn))).toBe(name);
  });
});

describe("claudeService", () => {
  it.each([
    ["anthropic.claude-3-haiku-20240307-v1:0", "Claude 3 Haiku (Amazon Bedrock Edition)"],
    ["anthropic.claude-3-7-sonnet-20250219-v1:0", "Claude 3.7 Sonnet (Amazon Bedrock Edition)"],
    ["anthropic.claude-instant-v1", "Claude Instant (Amazon Bedrock Edition)"],
    ["anthropic.claude-v2:1", "Claude (Amazon Bedrock Edition)"],
    ["amazon.nova-lite-v1:0", null],
  ])("is for %s %s", (id, service) => {
    expect(claudeService(id)).toBe(service);
  });
});
