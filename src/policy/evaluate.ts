import { Environment, type ParseResult } from "@marcbachmann/cel-js";
import { InputError } from "../model/diagnostic.js";
import { decimal, type Decimal } from "../model/money.js";
import type { PolicyViolation, Verdict } from "../model/verdict.js";
import type { Policy } from "./policy.js";
import type { PolicyFacts } from "./facts.js";

/** A decimal in CEL. Money is compared exactly, never as a double. */
class Amount {
  constructor(readonly value: Decimal) {}
}

/**
 * Evaluates policies on facts.
 *
 * @throws InputError when a condition is not CEL, or does not give true or false.
 */
export function evaluatePolicies(policies: readonly Policy[], facts: PolicyFacts): Verdict {
  const violations: PolicyViolation[] = [];
  for (const policy of policies) {
    const compiled = compile(policy);
    const resources = policy.applies_to === "resource" ? facts.resources : [null];
    for (const resource of resources) {
      const message = compiled({
        estimate: facts.estimate,
        change: facts.change,
        parameters: policy.parameters,
        resource: resource?.fields ?? {},
      });
      if (message === null) continue;
      const range = resource?.declared;
      violations.push({
        policyId: policy.id,
        severity: policy.severity,
        message,
        address: resource?.address ?? null,
        ...(range ? { range } : {}),
      });
    }
  }
  return {
    passed: violations.every((violation) => violation.severity !== "deny"),
    evaluated: policies.map((policy) => policy.id),
    violations,
  };
}

type Compiled = (context: Readonly<Record<string, unknown>>) => string | null;

/** A function that gives the message when the policy is broken, null when it holds or does not apply. */
export function compile(policy: Policy): Compiled {
  const environment = newEnvironment();
  const parse = (source: string): ParseResult => {
    try {
      return environment.parse(source);
    } catch (error) {
      throw new InputError(
        "policy-not-cel",
        `Policy ${policy.id}: "${source}" is not a CEL expression: ${reasonOf(error)}`,
        "Correct the expression; docs/policies.md shows what it may use.",
        undefined,
        { cause: error },
      );
    }
  };
  const when = policy.when === undefined ? null : parse(policy.when);
  const condition = parse(policy.condition);
  const message = template(policy.message, parse);

  return (context) => {
    const values = asCel(context) as Record<string, unknown>; // an object gives an object
    if (when && !truth(when, values, policy)) return null;
    return truth(condition, values, policy) ? null : message(values);
  };
}

function truth(expression: ParseResult, values: Record<string, unknown>, policy: Policy): boolean {
  let result: unknown;
  try {
    result = expression(values);
  } catch (error) {
    throw new InputError(
      "policy-failed",
      `Policy ${policy.id} could not be evaluated: ${reasonOf(error)}`,
      "Guard optional fields with has(), for example has(resource.tags.Team).",
      undefined,
      { cause: error },
    );
  }
  if (typeof result !== "boolean")
    throw new InputError(
      "policy-not-boolean",
      `Policy ${policy.id} gives ${typeof result}, not true or false`,
      "A condition compares or tests something.",
    );
  return result;
}

function template(text: string, parse: (source: string) => ParseResult): (values: Record<string, unknown>) => string {
  const parts = text.split(/\{([^{}]+)\}/).map((part, index) => (index % 2 === 1 ? parse(part) : part));
  return (values) => parts.map((part) => (typeof part === "string" ? part : show(part(values)))).join("");
}

function show(value: unknown): string {
  if (value instanceof Amount) return value.value.toFixed(2);
  if (Array.isArray(value)) return value.map(show).join(", ");
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
    ? String(value)
    : JSON.stringify(value);
}

function newEnvironment(): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
  environment.registerType("Amount", Amount);
  const operators: Record<string, (a: Decimal, b: Decimal) => boolean> = {
    "<": (a, b) => a.lt(b),
    "<=": (a, b) => a.lte(b),
    ">": (a, b) => a.gt(b),
    ">=": (a, b) => a.gte(b),
    "==": (a, b) => a.eq(b),
  };
  for (const [operator, compare] of Object.entries(operators)) {
    environment.registerOperator(`Amount ${operator} Amount`, (a: Amount, b: Amount) => compare(a.value, b.value));
    if (operator === "==") continue;
    environment.registerOperator(`Amount ${operator} int`, (a: Amount, b: bigint) => compare(a.value, decimal(b.toString())));
    environment.registerOperator(`Amount ${operator} double`, (a: Amount, b: number) => compare(a.value, decimal(b)));
  }
  environment.registerOperator("Amount + Amount", (a: Amount, b: Amount) => new Amount(a.value.plus(b.value)));
  environment.registerOperator("Amount - Amount", (a: Amount, b: Amount) => new Amount(a.value.minus(b.value)));
  return environment;
}

/** Decimals become amounts; all else stays. */
function asCel(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(asCel);
  if (isDecimal(value)) return new Amount(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asCel(item)]));
}

const DecimalClass = decimal(0).constructor;

function isDecimal(value: object): value is Decimal {
  return value.constructor === DecimalClass;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.message) : String(error);
}
