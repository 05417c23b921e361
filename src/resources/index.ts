import { awsResources } from "./aws/index.js";
import { awsFreeTypes } from "./aws/free-types.js";
import { awsFreeTier } from "./aws/free-tier.js";
import { classicType } from "./aws/shared/cloud-control.js";
import { awsUsageDefaults } from "./aws/usage-defaults.js";
import type { FreeAllowance } from "../model/free-allowance.js";
import { USAGE_SIZES, type UsageSize, type UsageValues } from "../model/usage.js";
import type { ResourceDefinition } from "./define.js";
import { localProviders } from "./local-providers.js";

const byType = new Map<string, ResourceDefinition>();
for (const definition of awsResources) for (const type of definition.types) byType.set(type, definition);

/** The mapping of a Terraform type; undefined where there is none. */
export function findResource(type: string): ResourceDefinition | undefined {
  return byType.get(type);
}

/** Why a type costs nothing; undefined where it costs something or nobody knows. */
export function findFreeType(type: string): string | undefined {
  return awsFreeTypes.get(type)?.reason ?? localProviders.get(type.slice(0, type.indexOf("_")));
}

/** Types that no configuration declares: a usage file names them, to add what the account is billed for beside its resources. */
export const usageOnlyTypes: readonly string[] = ["aws_data_transfer"];

export function mappedTypes(): readonly string[] {
  return [...byType.keys()];
}

/** What the vendors leave to an account for nothing. */
export const freeTier: readonly FreeAllowance[] = awsFreeTier;

/** The usage that a project of that size might have of a type; empty where nobody has an idea. */
export function usageDefaults(type: string, size: UsageSize): UsageValues {
  const position = USAGE_SIZES.indexOf(size);
  const values: Record<string, UsageValues[string]> = {};
  for (const [key, bySize] of Object.entries(awsUsageDefaults[classicType(type) ?? type] ?? {})) {
    const value = bySize[position] ?? 0;
    if (value === 0) continue;
    const [group = "", inner] = key.split(".");
    values[group] = inner === undefined ? value : { ...(values[group] as UsageValues | undefined), [inner]: value }; // a group holds values
  }
  return values;
}
