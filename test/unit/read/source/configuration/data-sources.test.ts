import { describe, expect, it } from "vitest";
import { readText, resourceAt } from "../../../../support/read-source.js";

function tagOf(expression: string, data: string): unknown {
  const reading = readText(`${data}\n\nresource "aws_sqs_queue" "q" {\n  name = ${expression}\n}\n`);
  const { values, unknown } = resourceAt(reading, "aws_sqs_queue.q");
  return unknown !== undefined && JSON.stringify(unknown).includes("name") ? "unknown" : values["name"];
}

function image(filters: readonly (readonly [name: string, values: readonly string[]])[]): string {
  const blocks = filters.map(([name, values]) => `  filter {\n    name   = "${name}"\n    values = ${JSON.stringify(values)}\n  }\n`);
  return `data "aws_ami" "image" {\n  most_recent = true\n${blocks.join("")}}`;
}

describe("data.aws_ami", () => {
  it.each([
    [[["architecture", ["arm64"]]], "arm64"],
    [[["name", ["ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"]]], "x86_64"],
    [[["name", ["al2023-ami-*-kernel-6.1-arm64"]]], "arm64"],
    [
      [
        ["name", ["amzn2-ami-hvm-*-x86_64-gp2"]],
        ["virtualization-type", ["hvm"]],
      ],
      "x86_64",
    ],
    [
      [
        ["name", ["al2023-ami-*-x86_64"]],
        ["architecture", ["arm64"]],
      ],
      "arm64",
    ],
    [[["name", ["Windows_Server-2022-English-Full-Base-*"]]], "unknown"],
    [[["name", ["a-*-arm64", "a-*-x86_64"]]], "unknown"],
    [[["architecture", ["arm64", "x86_64"]]], "unknown"],
    [[], "unknown"],
  ] as const)("with the filters %j has the architecture %s", (filters, architecture) => {
    expect(tagOf("data.aws_ami.image.architecture", image(filters))).toBe(architecture);
  });

  it("does not guess the image", () => {
    expect(tagOf("data.aws_ami.image.id", image([["architecture", ["arm64"]]]))).toBe("unknown");
  });
});

describe("data.aws_caller_identity", () => {
  const caller = 'data "aws_caller_identity" "current" {}';

  it("gives texts that only AWS knows", () => {
    expect(tagOf("data.aws_caller_identity.current.account_id", caller)).toBe("unknown");
  });

  it("is never null", () => {
    expect(tagOf('data.aws_caller_identity.current.arn == null ? "none" : "some"', caller)).toBe("some");
  });
});
