import { awsResources } from "./aws/index.js";
import { awsFreeTypes } from "./aws/free-types.js";
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
  return awsFreeTypes.get(type) ?? localProviders.get(type.slice(0, type.indexOf("_")));
}

/** Types that no configuration declares: a usage file names them, to add what the account is billed for beside its resources. */
export const usageOnlyTypes: readonly string[] = ["aws_data_transfer"];

export function mappedTypes(): readonly string[] {
  return [...byType.keys()];
}
