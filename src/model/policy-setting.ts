import { z } from "zod";

export const PolicyParameters = z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]));

/** What a project says about a policy of the pack. */
export const PolicySetting = z.strictObject({
  severity: z.enum(["deny", "warn", "off"]).optional(),
  parameters: PolicyParameters.optional(),
});
export type PolicySetting = z.output<typeof PolicySetting>;
