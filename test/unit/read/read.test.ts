import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.js";
import { readDocument } from "../../../src/read/read.js";

const bytes = (document: unknown): Uint8Array => Buffer.from(typeof document === "string" ? document : JSON.stringify(document));

function refusal(content: Uint8Array): InputError {
  try {
    readDocument(content, "input");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("the input was accepted");
}

describe("readDocument", () => {
  it.each([
    ["plan", { format_version: "1.2", resource_changes: [] }],
    ["plan", { format_version: "0.1", planned_values: { root_module: {} } }],
    ["plan", { plan_format_version: "1.1", resource_changes: [] }],
    ["state", { version: 4, terraform_version: "1.9.0", serial: 1, lineage: "x", resources: [] }],
    ["state", { version: 4, resources: [] }],
    ["state", { format_version: "1.0", values: { root_module: {} } }],
    ["state", { format_version: "1.0" }],
  ])("recognizes a %s: %j", (kind, document) => {
    expect(readDocument(bytes(document), "input").kind).toBe(kind);
  });

  it("reads what PowerShell writes", () => {
    const document = JSON.stringify({ format_version: "1.2", resource_changes: [] });

    expect(readDocument(Buffer.from(`\uFEFF${document}`, "utf16le"), "input").kind).toBe("plan");
  });

  it.each([
    ["input-empty", bytes(" \n")],
    ["json-invalid", bytes("{")],
    ["input-unknown", bytes([])],
    ["input-unknown", bytes({ resources: [] })],
    ["plan-binary", bytes("PK\u0003\u0004")],
    ["input-compressed", gzipSync("{}")],
    ["input-encrypted", bytes({ serial: 1, lineage: "x", encrypted_data: "x", encryption_version: "v0" })],
    ["plan-format", bytes({ format_version: "2.0", resource_changes: [] })],
    ["plan-empty", bytes({ resource_changes: "invalid" })],
    ["state-version", bytes({ version: 3, serial: 1, modules: [] })],
    ["state-version", bytes({ version: 1, serial: 1, modules: [] })],
    ["state-format", bytes({ version: 5, serial: 1, resources: [] })],
    ["state-backend-file", bytes({ version: 3, serial: 1, modules: [], backend: { type: "s3" } })],
  ])("refuses with %s", (code, content) => {
    const error = refusal(content);

    expect(error.code).toBe(code);
    expect(error.message).toContain("input");
    expect(error.remedy).toMatch(/^[A-Z].*\.$/);
  });
});
