import { UnknownAttribute, type Attributes } from "../../../model/attributes.js";

// The provider computes these arguments when they are not written, so a plan shows them as unknown although
// AWS's documented default applies. Only for arguments that are optional and computed in the provider's schema.
// What somebody wrote and is not known (a variable without a value, a part of another resource) is never replaced by a default.

/** Whether somebody set the attribute to a value that is not known. */
export function isUnknownAndWritten(attributes: Attributes, name: string): boolean {
  return !attributes.known(name) && attributes.isWritten(name) === true;
}

/** Known, or written and not known, which skips the part. */
function isDecided(attributes: Attributes, name: string): boolean {
  return attributes.known(name) || attributes.isWritten(name) === true;
}

export function stringOr(attributes: Attributes, name: string, fallback: string): string {
  return isDecided(attributes, name) ? attributes.string(name, fallback) : fallback;
}

export function numberOr(attributes: Attributes, name: string, fallback: number): number;
export function numberOr(attributes: Attributes, name: string, fallback: null): number | null;
export function numberOr(attributes: Attributes, name: string, fallback: number | null): number | null {
  return isDecided(attributes, name) ? (attributes.number(name) ?? fallback) : fallback;
}

export function booleanOr(attributes: Attributes, name: string, fallback: boolean): boolean {
  return isDecided(attributes, name) ? attributes.boolean(name, fallback) : fallback;
}

export function stringsOrNone(attributes: Attributes, name: string): string[] {
  return isDecided(attributes, name) ? attributes.strings(name) : [];
}

export function blocksOrNone(attributes: Attributes, name: string): Attributes[] {
  return isDecided(attributes, name) ? attributes.blocks(name) : [];
}

/** A value without which nothing can be priced; absent counts as unknown, because another resource or a snapshot decides it then. */
export function required(attributes: Attributes, name: string): string {
  const value = attributes.string(name);
  if (value === null) throw new UnknownAttribute(name, "unknown");
  return value;
}
