import { describe, expect, it } from "vitest";
import { InputError } from "../../../../src/model/diagnostic.js";
import { readUsageFile } from "../../../../src/read/usage/usage-file.js";

const KEYS = { monthly_requests: "number", operating_system: "string", standard: { storage_gb: "number" } } as const;

function read(text: string): ReturnType<typeof readUsageFile> {
  return readUsageFile("usage.yml", text, () => KEYS);
}

describe("a usage file", () => {
  it("lays values by address over values by wildcard over values by type", () => {
    const { usage } = read(`version: 0.1
resource_type_default_usage:
  aws_lambda_function: { monthly_requests: 1, operating_system: linux }
resource_usage:
  aws_lambda_function.a[*]: { monthly_requests: 2, standard: { storage_gb: 5 } }
  aws_lambda_function.a[1]: { monthly_requests: 3 }
`);

    expect(usage.valuesFor("aws_lambda_function", "aws_lambda_function.b")).toEqual({ monthly_requests: 1, operating_system: "linux" });
    expect(usage.valuesFor("aws_lambda_function", "aws_lambda_function.a[0]")).toEqual({
      monthly_requests: 2,
      operating_system: "linux",
      standard: { storage_gb: 5 },
    });
    expect(usage.valuesFor("aws_lambda_function", "aws_lambda_function.a[1]")).toMatchObject({
      monthly_requests: 3,
      standard: { storage_gb: 5 },
    });
  });

  it("names the nearest key for one that the type does not have, with its place", () => {
    const { diagnostics } = read("resource_usage:\n  aws_lambda_function.a:\n    monthly_request: 5\n");

    expect(diagnostics).toMatchObject([
      { severity: "warning", code: "usage-unknown-key", range: { file: "usage.yml", line: 3, column: 5 } },
    ]);
    expect(diagnostics[0]?.detail).toContain("Did you mean monthly_requests?");
  });

  it("ignores a value that is not a number and says so", () => {
    const { usage, diagnostics } = read("resource_usage:\n  aws_lambda_function.a:\n    monthly_requests: many\n");

    expect(usage.valuesFor("aws_lambda_function", "aws_lambda_function.a")).toEqual({});
    expect(diagnostics[0]?.code).toBe("usage-not-a-number");
  });

  it("names the nearest word for a text that the mappings do not know", () => {
    const { diagnostics } = read("resource_usage:\n  aws_instance.a:\n    operating_system: window\n");

    expect(diagnostics).toMatchObject([{ severity: "warning", code: "usage-unknown-value", range: { line: 3 } }]);
    expect(diagnostics[0]?.detail).toContain("Did you mean windows?");
  });

  it("names the nearest type for one that is nearly written like it, and keeps quiet about types that nobody prices", () => {
    const text = "resource_type_default_usage:\n  aws_lambda_functon: { monthly_requests: 5 }\n  other_thing: { monthly_requests: 5 }\n";
    const { diagnostics } = readUsageFile("usage.yml", text, () => undefined, ["aws_lambda_function"]);

    expect(diagnostics).toMatchObject([{ code: "usage-unknown-type", range: { line: 2, column: 3 } }]);
    expect(diagnostics[0]?.detail).toContain("Did you mean aws_lambda_function?");
  });

  it("says where each address stands", () => {
    const { usage } = read("resource_usage:\n  aws_lambda_function.a[*]:\n    monthly_requests: 5\n  aws_instance: {}\n");

    expect([...(usage.addresses ?? [])]).toMatchObject([["aws_lambda_function.a[*]", { line: 2 }]]);
  });

  it("refuses text that is not YAML, with the place", () => {
    expect(() => read("resource_usage: [")).toThrow(InputError);
  });

  it("takes an empty file as no usage", () => {
    expect(read("").usage.valuesFor("aws_lambda_function", "aws_lambda_function.a")).toEqual({});
  });
});
