import { awsRules } from "./aws/index.js";
import type { RuleDefinition } from "./define.js";

/** Every rule, in the order of the catalogue: by provider, then by id. */
export const rules: readonly RuleDefinition[] = [...awsRules];
