import { z } from "zod";
import { PolicyParameters, type PolicySetting } from "../model/policy-setting.js";

/** A case that the policy's own test runs: what the condition sees. Amounts are decimal text. */
const Example = z.strictObject({
  name: z.string(),
  resource: z.record(z.string(), z.unknown()).optional(),
  estimate: z.record(z.string(), z.unknown()).optional(),
  change: z.record(z.string(), z.unknown()).optional(),
  parameters: PolicyParameters.optional(),
});

/**
 * A cost policy as data. `condition` is a CEL expression that must hold; `when` limits it; `message` may hold CEL expressions in braces.
 * They see `estimate`, `change` (where there is a before) and `parameters`, and `resource` where the policy applies to resources.
 */
export const Policy = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
  title: z.string(),
  description: z.string(),
  severity: z.enum(["deny", "warn"]),
  /** `total` is what all projects of a run are together; where there is one project, it is that one. */
  applies_to: z.enum(["estimate", "resource", "total"]),
  parameters: PolicyParameters.default({}),
  when: z.string().optional(),
  condition: z.string(),
  message: z.string(),
  examples: z.strictObject({ pass: z.array(Example).min(1), fail: z.array(Example).min(1) }),
});
export type Policy = z.output<typeof Policy>;
export type PolicyExample = z.output<typeof Example>;

/** The pack with a project's settings applied; policies that are off are left out. */
export function applySettings(policies: readonly Policy[], settings: Readonly<Record<string, PolicySetting>>): Policy[] {
  return policies.flatMap((policy) => {
    const setting = settings[policy.id];
    if (!setting) return [policy];
    if (setting.severity === "off") return [];
    return [{ ...policy, severity: setting.severity ?? policy.severity, parameters: { ...policy.parameters, ...setting.parameters } }];
  });
}
