import { closest } from "fastest-levenshtein";
import { InputError } from "../model/diagnostic.js";
import type { Estimate, PricedGroup } from "../model/estimate.js";
import type { Explanation } from "../model/explanation.js";
import { explainComponent } from "../price/explain.js";

/** Which lines of an estimate to explain; everything where nothing is named. */
export interface ExplainedPart {
  /** Of a resource, or of a module with everything in it. */
  readonly address?: string | undefined;
  /** Part of the name of a line, in upper or lower case. */
  readonly component?: string | undefined;
}

/**
 * Explains lines of an estimate.
 *
 * @throws InputError when there is no such line.
 */
export function explainEstimate(estimate: Estimate, { address, component }: ExplainedPart): Explanation[] {
  const resources = estimate.resources.filter((resource) => address === undefined || isWithin(resource.address, address));
  if (address !== undefined && resources.length === 0) throw noSuchAddress(estimate, address);
  const wanted = component?.toLowerCase() ?? "";
  const lines = resources.flatMap((resource) => linesOf(resource, resource.address, []));
  const found = lines.filter(({ line }) => line.component.name.toLowerCase().includes(wanted));
  if (found.length === 0 && component !== undefined) throw noSuchLine(lines, component);
  return found.map(({ line, ...place }) => ({ ...place, ...explainComponent(line, estimate) }));
}

type Line = Pick<Explanation, "address" | "path" | "line">;

function linesOf(part: Pick<PricedGroup, "components" | "groups">, address: string, path: readonly string[]): Line[] {
  const own = part.components.map((line) => ({ address, path, line }));
  return [...own, ...part.groups.flatMap((group) => linesOf(group, address, [...path, group.name]))];
}

/** `module.app` holds `module.app.aws_instance.web[0]`, and `aws_instance.web` every instance of it. */
function isWithin(address: string, wanted: string): boolean {
  if (!address.startsWith(wanted)) return false;
  return address.length === wanted.length || address[wanted.length] === "." || address[wanted.length] === "[";
}

function noSuchAddress(estimate: Estimate, address: string): InputError {
  const known = estimate.resources.filter(({ components, groups }) => components.length + groups.length > 0).map((each) => each.address);
  const remedy =
    known.length === 0 ? "Nothing in it costs money." : `Did you mean ${closest(address, known)}? \`terratrim price\` lists them all.`;
  return new InputError("address-not-priced", `There is no priced resource ${address}`, remedy);
}

function noSuchLine(lines: readonly Line[], component: string): InputError {
  const names = [...new Set(lines.map(({ line }) => line.component.name))];
  const shown = names.slice(0, 10).join("; ");
  const near = closest(
    component.toLowerCase(),
    names.map((name) => name.toLowerCase()),
  );
  const guess = names.find((name) => name.toLowerCase() === near) ?? "";
  const remedy =
    names.length === 0
      ? "Nothing there costs money."
      : `Did you mean "${guess}"? Lines are: ${shown}${names.length > 10 ? "; and more" : ""}.`;
  return new InputError("component-not-found", `No line has "${component}" in its name`, remedy);
}
