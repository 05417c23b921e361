import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { policyFiles } from "../../src/adapters/files/policy-files.js";
import { decimal } from "../../src/model/money.js";
import { compile } from "../../src/policy/evaluate.js";
import type { Policy, PolicyExample } from "../../src/policy/policy.js";
import { readPolicy } from "../../src/policy/read-policy.js";

const files = await policyFiles(fileURLToPath(new URL("../../policies/", import.meta.url)));
const policies = files.map(({ file, text }) => readPolicy(file, text));

/** Amounts are decimal text in an example and decimals in the facts. */
function facts(example: PolicyExample, policy: Policy): Record<string, unknown> {
  const money = (fields: Record<string, unknown> | undefined): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([key, value]) => [
        key,
        /(^|_)(cost|before|change)$/.test(key) && typeof value === "string" && /^[\d.]+$/.test(value) ? decimal(value) : value,
      ]),
    );
  return {
    estimate: money(example.estimate),
    change: money(example.change),
    resource: money(example.resource),
    parameters: { ...policy.parameters, ...example.parameters },
  };
}

describe.each(policies.map((policy) => [policy.id, policy] as const))("policy %s", (_id, policy) => {
  const evaluate = compile(policy);

  it.each(policy.examples.pass.map((example) => [example.name, example] as const))("passes: %s", (_name, example) => {
    expect(evaluate(facts(example, policy))).toBeNull();
  });

  it.each(policy.examples.fail.map((example) => [example.name, example] as const))("fails: %s", (_name, example) => {
    const message = evaluate(facts(example, policy));

    expect(message).toBeTypeOf("string");
    expect(message).not.toMatch(/undefined|\[object/);
  });
});

it("has a pack of at least five policies with distinct ids", () => {
  const ids = policies.map((policy) => policy.id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(5);
});
