import { describe, expect, it } from "vitest";
import { lambdaArm64 } from "../../../../src/rules/aws/lambda-arm64.js";
import { resource } from "../../../support/graph.js";
import { outcomeOf } from "../../../support/rule-case.js";

const lambda = (values: Record<string, string | string[]>, more: object = {}) =>
  outcomeOf(lambdaArm64, { type: "aws_lambda_function", values: { function_name: "job", ...values }, ...more });
const moved = { architectures: ["arm64"] };

describe("aws-lambda-arm64", () => {
  it.each(["python3.8", "python3.12", "nodejs12.x", "nodejs20.x", "nodejs24.x", "ruby3.3", "java21", "java8.al2", "java11.al2023"])(
    "moves %s",
    (runtime) => {
      expect(lambda({ runtime })).toEqual(moved);
    },
  );

  it.each(["python3.7", "nodejs10.x", "java8", "go1.x", "provided.al2023", "dotnet8"])(
    "passes %s, which is too old or compiled",
    (runtime) => {
      expect(lambda({ runtime })).toBe("pass");
    },
  );

  it("passes arm64 functions and container images", () => {
    expect(lambda({ runtime: "python3.12", architectures: ["arm64"] })).toBe("pass");
    expect(lambda({ package_type: "Image" })).toBe("pass");
  });

  it("takes functions without an architecture for x86_64", () => {
    expect(lambda({ runtime: "python3.12", architectures: ["x86_64"] })).toEqual(moved);
    expect(lambda({ runtime: "python3.12" }, { unknown: { architectures: true }, written: ["runtime"] })).toEqual(moved);
  });

  it("skips functions with layers, which may hold code for x86 only", () => {
    expect(lambda({ runtime: "python3.12", layers: ["arn:aws:lambda:eu-west-1:123456789012:layer:deps:1"] })).toEqual({
      skip: "needs-review",
      detail: "layers",
    });
    expect(lambda({ runtime: "python3.12" }, { unknown: { layers: true } })).toEqual({ skip: "unknown-attribute", detail: "layers" });
    expect(lambda({ runtime: "python3.12", layers: [] })).toEqual(moved);
  });

  it("passes Lambda@Edge, which is x86 only", () => {
    const arn = "arn:aws:lambda:us-east-1:123456789012:function:job";
    const others = [
      resource("aws_cloudfront_distribution.cdn", { default_cache_behavior: [{ lambda_function_association: [{ lambda_arn: arn }] }] }),
    ];

    expect(lambda({ runtime: "nodejs20.x", arn }, { others })).toBe("pass");
  });

  it("skips an unknown runtime", () => {
    expect(lambda({}, { unknown: { runtime: true } })).toEqual({ skip: "unknown-attribute", detail: "runtime" });
  });
});
