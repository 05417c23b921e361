import { describe, expect, it } from "vitest";

import { isSecretName, looksLikeCredential, REDACTED, Scrubber } from "../../../src/app/scrub.js";
import type { Mask } from "../../../src/model/json.js";
import type { JsonObject } from "../../../src/model/json.js";
import type { Resource } from "../../../src/model/resource.js";

function resource(values: JsonObject, sensitive?: Mask): Resource {
  return {
    address: "aws_x.a",
    module: "",
    type: "aws_x",
    name: "a",
    index: null,
    provider: "aws",
    region: null,
    values,
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

function scrubbed(values: JsonObject, sensitive?: Mask): JsonObject {
  const subject = resource(values, sensitive);
  return new Scrubber([subject]).resource(subject);
}

describe("Scrubber", () => {
  it("removes what Terraform marks sensitive, at every depth", () => {
    const result = scrubbed(
      { size: 20, settings: [{ pin: "1234", mode: "on" }], all: { a: "b" } },
      { settings: [{ pin: true }], all: true },
    );

    expect(result).toEqual({ size: 20, settings: [{ pin: REDACTED, mode: "on" }], all: REDACTED });
  });

  it("removes a sensitive number as well", () => {
    expect(scrubbed({ pin: 123456 }, { pin: true })).toEqual({ pin: REDACTED });
  });

  it("removes attributes that are secrets by their name, marked or not", () => {
    const result = scrubbed({
      master_password: "hunter2",
      password_length: 12,
      kms_key_id: "abc",
      user_data: "#!/bin/sh",
      secret_arn: "arn:aws:x",
    });

    expect(result).toEqual({
      master_password: REDACTED,
      password_length: 12,
      kms_key_id: "abc",
      user_data: REDACTED,
      secret_arn: "arn:aws:x",
    });
  });

  it("removes every environment variable", () => {
    const result = scrubbed({
      environment: [{ variables: { LEVEL: "debug", DB: "x" } }],
      container: [{ environment: [{ name: "A", value: "b" }] }],
    });

    expect(result).toEqual({
      environment: [{ variables: { LEVEL: REDACTED, DB: REDACTED } }],
      container: [{ environment: [{ name: "A", value: REDACTED }] }],
    });
  });

  it("keeps a tag that is called environment", () => {
    expect(scrubbed({ tags: { environment: "prod" } })).toEqual({ tags: { environment: "prod" } });
  });

  it("looks into text that is JSON", () => {
    const definitions = JSON.stringify([
      { image: "nginx", cpu: 10, environment: [{ name: "X", value: "s3cret-value" }], settings: [{ name: "API_TOKEN", value: "abcdef" }] },
    ]);

    const text = JSON.stringify(scrubbed({ container_definitions: definitions }));

    expect(text).toContain("nginx");
    expect(text).not.toMatch(/s3cret-value|abcdef/);
  });

  it("removes a sensitive value wherever it appears again", () => {
    const secret = resource({ result: "correct-horse-battery" }, { result: true });
    const other = resource({ description: "use correct-horse-battery here", name: "correct-horse-battery" });
    const scrubber = new Scrubber([secret, other]);

    expect(scrubber.resource(other)).toEqual({ description: `use ${REDACTED} here`, name: REDACTED });
    expect(scrubber.document({ notes: ["correct-horse-battery", 1, null] })).toEqual({ notes: [REDACTED, 1, null] });
  });

  it("does not black out everyday words because one of them was marked", () => {
    const marked = resource({ level: "admin" }, { level: true });

    expect(new Scrubber([marked]).document({ tag: "admin" })).toEqual({ tag: "admin" });
  });
});

// Assembled here so that no scanner takes this file for a leak.
const AWS_KEY_ID = ["AKIA", "ABCDEFGHIJKLMNOP"].join("");

describe("looksLikeCredential", () => {
  it.each([
    AWS_KEY_ID,
    "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
    `ghp_${"a1B2".repeat(9)}`,
    ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0NTY3ODkwIn0", "x"].join("."),
    "postgres://app:hunter22@db.internal:5432/app",
    "Server=db;User Id=sa;Password=hunter22;",
    `https://acct.blob.core.windows.net/c?sv=1&sig=${"abcd1234".repeat(4)}`,
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".replace("EXAMPLE", "Exampl1"),
  ])("recognises %#", (text) => {
    expect(looksLikeCredential(text)).toBe(true);
  });

  it.each([
    "arn:aws:iam::123456789012:role/app",
    "https://example.com/a:b",
    "ami-0123456789abcdef0",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "m5.large",
    "postgres://db.internal:5432/app",
  ])("lets %s pass", (text) => {
    expect(looksLikeCredential(text)).toBe(false);
  });
});

describe("isSecretName", () => {
  it.each([
    "password",
    "db_password",
    "SecretString",
    "access_key",
    "primary_access_key",
    "connection_string",
    "auth_token",
    "private_key_pem",
    "user_data_base64",
  ])("holds for %s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(["kms_key_id", "key_name", "secret_arn", "password_length", "token_validity", "instance_type", "keys"])(
    "does not hold for %s",
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});
