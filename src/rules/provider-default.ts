import type { RuleContext, RuleOptions } from "./define.js";

type Reading = Pick<RuleContext<RuleOptions>, "attributes" | "graph" | "resource">;

/** Whether the configuration leaves the attribute to the provider, so that its documented default applies although a plan calls it unknown. */
export function isLeftToProvider({ attributes, graph, resource }: Reading, name: string): boolean {
  return !attributes.known(name) && !attributes.has(name) && graph.isWritten?.(resource, name) === false;
}

/** Text of an attribute, with the provider's default where nothing is set. One that is set but not known yet skips the rule. */
export function stringOr(context: Reading, name: string, fallback: string): string;
export function stringOr(context: Reading, name: string, fallback: string | null): string | null;
export function stringOr(context: Reading, name: string, fallback: string | null): string | null {
  if (isLeftToProvider(context, name)) return fallback;
  return context.attributes.string(name) ?? fallback;
}

/** Like {@link stringOr}, for a list of texts. */
export function stringsOr(context: Reading, name: string, fallback: readonly string[]): readonly string[] {
  const values = isLeftToProvider(context, name) ? [] : context.attributes.strings(name);
  return values.length === 0 ? fallback : values;
}
