import type { Attributes } from "../../../model/attributes.js";

interface Configured {
  readonly attributes: Attributes;
  references(attribute: string): readonly unknown[];
}

/**
 * Whether an attribute is unknown only because nobody wrote it: a plan marks optional attributes that the provider computes so.
 * AWS's own default then holds. What is unknown because it refers to another resource stays unknown.
 */
export function isLeftToAws(context: Configured, attribute: string): boolean {
  if (context.attributes.known(attribute) || context.attributes.has(attribute)) return false;
  const written = context.attributes.isWritten(attribute);
  return written === undefined ? context.references(attribute).length === 0 : !written;
}

/** A text attribute, or AWS's default where it was left to AWS. */
export function textOrDefault(context: Configured, attribute: string, byDefault: string): string {
  return isLeftToAws(context, attribute) ? byDefault : context.attributes.string(attribute, byDefault);
}
