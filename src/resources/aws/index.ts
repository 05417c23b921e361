import type { ResourceDefinition } from "../define.js";
import { natGateway } from "./nat-gateway.js";

/** Every AWS resource that has a mapping, one line each, in alphabetical order of the files. */
export const awsResources: readonly ResourceDefinition[] = [natGateway];
