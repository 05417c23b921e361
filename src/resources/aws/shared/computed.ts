import { UnknownAttribute, type Attributes } from "../../../model/attributes.js";

// The provider computes these arguments when they are not written, so a plan shows them as unknown although
// AWS's documented default applies. Only for arguments that are optional and computed in the provider's schema.
// A number that somebody wrote and that is not known (a count from a variable or another resource) is never replaced by a default.

export function stringOr(attributes: Attributes, name: string, fallback: string): string {
  return attributes.known(name) ? attributes.string(name, fallback) : fallback;
}

export function numberOr(attributes: Attributes, name: string, fallback: number): number;
export function numberOr(attributes: Attributes, name: string, fallback: null): number | null;
export function numberOr(attributes: Attributes, name: string, fallback: number | null): number | null {
  return attributes.known(name) || attributes.isWritten(name) === true ? (attributes.number(name) ?? fallback) : fallback;
}

export function booleanOr(attributes: Attributes, name: string, fallback: boolean): boolean {
  return attributes.known(name) ? attributes.boolean(name, fallback) : fallback;
}

export function blocksOrNone(attributes: Attributes, name: string): Attributes[] {
  return attributes.known(name) ? attributes.blocks(name) : [];
}

/** A value without which nothing can be priced; absent counts as unknown, because another resource or a snapshot decides it then. */
export function required(attributes: Attributes, name: string): string {
  const value = attributes.string(name);
  if (value === null) throw new UnknownAttribute(name, "unknown");
  return value;
}
