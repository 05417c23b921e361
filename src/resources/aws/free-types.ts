import { freeBeyond } from "./shared/free-beyond.js";
import { freeNetworking } from "./shared/free-networking.js";
import { freeServices } from "./shared/free-services.js";
import { freeTwins } from "./shared/free-twins.js";

/** AWS types that cost nothing themselves, and why. Data: add a type only with a reason that AWS's pricing pages support. */
export const awsFreeTypes: ReadonlyMap<string, string> = new Map([
  ...named("aws_", freeNetworking),
  ...named("aws_", freeServices),
  ...named("aws_", freeBeyond),
  ...named("awscc_", freeTwins),
]);

function named(prefix: string, groups: readonly (readonly [reason: string, types: string])[]): [string, string][] {
  return groups.flatMap(([reason, types]) =>
    types
      .trim()
      .split(/\s+/)
      .map((type): [string, string] => [`${prefix}${type}`, reason]),
  );
}
