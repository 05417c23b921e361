import { expect, test } from "vitest";
import { readTexts, resourceAt } from "../../../support/read-source.js";

const STACK = JSON.stringify({
  "//": { metadata: { backend: "local", stackName: "prod", version: "0.21.0" } },
  provider: { aws: [{ region: "eu-west-1" }] },
  resource: {
    aws_instance: {
      service_web_1: { "//": { metadata: { path: "prod/service/web", uniqueId: "service_web_1" } }, instance_type: "m5.large" },
      plain: { instance_type: "t3.micro", tags: { Twin: "${aws_instance.service_web_1.instance_type}" } },
    },
  },
});

test("a synthesized resource knows its construct", () => {
  const reading = readTexts({ "cdk.tf.json": STACK });

  expect(resourceAt(reading, "aws_instance.service_web_1").values).toEqual({ instance_type: "m5.large" });
  expect(reading.constructPath("aws_instance.service_web_1")).toBe("prod/service/web");
  expect(reading.constructPath("aws_instance.plain")).toBeNull();
  expect(reading.constructPath("aws_instance.other")).toBeNull();
});

test("references in synthesized configuration are followed, and literals are found in the JSON", () => {
  const reading = readTexts({ "cdk.tf.json": STACK });

  expect(resourceAt(reading, "aws_instance.plain").values["tags"]).toEqual({ Twin: "m5.large" });
  expect(reading.provenance.origin("aws_instance.plain", ["tags", "Twin"])).toMatchObject({ kind: "json", text: '"m5.large"' });
  expect(resourceAt(reading, "aws_instance.plain").region).toEqual({ name: "eu-west-1", from: "provider" });
});
