import { closest, distance } from "fastest-levenshtein";
import { typeOfAddress, wildcardAddress } from "../model/address.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Reading } from "../model/resource.js";
import type { Usage } from "../model/usage.js";
import { usageOnlyTypes } from "../resources/index.js";

const SHOWN = 5;

/** A warning for the addresses of a usage file that no resource has: their values change nothing. */
export function unusedUsage({ planned, prior }: Reading, usage: Usage): Diagnostic[] {
  const known = new Set([...planned.resources, ...(prior?.resources ?? [])].flatMap(({ address }) => [address, wildcardAddress(address)]));
  const unused = [...(usage.addresses ?? [])].filter(
    ([address]) => !known.has(address) && !usageOnlyTypes.includes(typeOfAddress(address) ?? ""),
  );
  const [first] = unused;
  if (!first) return [];
  const names = unused.slice(0, SHOWN).map(([address]) => `${address}${suggestion(address, known)}`);
  const more = unused.length > SHOWN ? ` and ${unused.length - SHOWN} more` : "";
  return [
    {
      severity: "warning",
      code: "usage-unknown-address",
      summary: "Usage for a resource that is not there",
      detail: `No resource has the address ${names.join(", ")}${more}, so the values change nothing.`,
      range: first[1],
    },
  ];
}

function suggestion(address: string, known: ReadonlySet<string>): string {
  const type = typeOfAddress(address);
  const ofType = [...known].filter((other) => typeOfAddress(other) === type);
  if (ofType.length === 0) return "";
  const nearest = closest(address, ofType);
  return distance(address, nearest) <= Math.max(2, address.length / 5) ? ` (did you mean ${nearest}?)` : "";
}
