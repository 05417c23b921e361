import { describe, expect, it } from "vitest";
import { readText, resourceAt } from "../../support/read-source.js";

const QUEUES = `
resource "aws_sqs_queue" "classic" {}
resource "awscc_sqs_queue" "twin" {}
`;

describe("the region of AWS's two providers", () => {
  it("is what each provider block says", () => {
    const reading = readText(`provider "aws" {
  region = "eu-west-1"
}
provider "awscc" {
  region = "eu-west-2"
}
${QUEUES}`);

    expect(resourceAt(reading, "aws_sqs_queue.classic").region).toEqual({ name: "eu-west-1", from: "provider" });
    expect(resourceAt(reading, "awscc_sqs_queue.twin").region).toEqual({ name: "eu-west-2", from: "provider" });
  });

  it("is that of the environment where no block says one", () => {
    const reading = readText(QUEUES, { environment: { AWS_REGION: "ap-south-1" } });

    expect(resourceAt(reading, "aws_sqs_queue.classic").region?.name).toBe("ap-south-1");
    expect(resourceAt(reading, "awscc_sqs_queue.twin").region).toEqual({ name: "ap-south-1", from: "environment" });
  });
});
