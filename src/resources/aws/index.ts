import type { ResourceDefinition } from "../define.js";
import * as mappings from "./mappings.js";
import { cloudControlTwins } from "./shared/cloud-control.js";

const resources: readonly ResourceDefinition[] = Object.values(mappings);

/** Every AWS resource that has a mapping, then their Cloud Control twins. */
export const awsResources: readonly ResourceDefinition[] = [...resources, ...cloudControlTwins(resources)];
