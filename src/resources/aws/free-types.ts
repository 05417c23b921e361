import { freeAccounts } from "./shared/free-accounts.js";
import { freeApplications } from "./shared/free-applications.js";
import { freeCompute } from "./shared/free-compute.js";
import { freeData } from "./shared/free-data.js";
import type { FreeGroup } from "./shared/free-group.js";
import { freeNetworking } from "./shared/free-networking.js";
import { freeSecurity } from "./shared/free-security.js";
import { freeTwins } from "./shared/free-twins.js";

/** AWS types that cost nothing themselves, by reason. Data: add a type only to a reason that AWS's page supports. */
export const awsFreeGroups: readonly FreeGroup[] = [
  ...freeNetworking,
  ...freeAccounts,
  ...freeSecurity,
  ...freeCompute,
  ...freeData,
  ...freeApplications,
];

const classic = awsFreeGroups.flatMap((group) =>
  group.types
    .trim()
    .split(/\s+/)
    .map((type) => [`aws_${type}`, group] as const),
);
const byType = new Map<string, FreeGroup>(classic);
const twins = Object.entries(freeTwins).flatMap(([type, of]) => {
  const group = byType.get(of);
  return group ? [[type, group] as const] : [];
});

/** The group of each free type; a Cloud Control type is in that of its classic twin. */
export const awsFreeTypes: ReadonlyMap<string, FreeGroup> = new Map([...classic, ...twins]);
