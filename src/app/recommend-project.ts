import type { Recommendations } from "../recommend/recommend.js";
import { recommend } from "../recommend/recommend.js";
import { awsRules } from "../rules/aws/index.js";
import type { RuleDefinition, RuleOptions } from "../rules/define.js";
import { InputError } from "../model/diagnostic.js";
import type { EstimateOptions } from "./estimate-project.js";
import type { PriceBook } from "./ports.js";
import { priceGraphs } from "./price-graph.js";
import type { Project } from "./read-project.js";

export type { Recommendations } from "../recommend/recommend.js";
export type { RuleDefinition } from "../rules/define.js";

/** What a project says about a rule: `rules` of terratrim.yml. */
export interface RuleSetting {
  readonly enabled: boolean;
  readonly options: RuleOptions;
  /** Addresses that the rule leaves alone. */
  readonly ignore: readonly string[];
}

/** Every rule of every provider. */
export const everyRule: readonly RuleDefinition[] = awsRules;

/** The findings of a project: proposals that save, with the money. */
export async function recommendProject(
  project: Project,
  rules: readonly RuleDefinition[],
  book: PriceBook,
  options: EstimateOptions,
): Promise<Recommendations> {
  // A saving between prices of two regions would be none.
  const pricing = { ...options, usage: project.usage, fallbackRegion: null };
  const { usage, places } = project;
  const { today, nonProduction } = options;
  return recommend(project.reading.planned, rules, { usage, today, places, nonProduction, productionWords: [] }, (graphs) =>
    priceGraphs(graphs, book, pricing, project.diagnostics),
  );
}

/**
 * The rules with a project's settings.
 *
 * @throws InputError when a setting names a rule or an option that does not exist.
 */
export function applyRuleSettings(rules: readonly RuleDefinition[], settings: Readonly<Record<string, RuleSetting>>): RuleDefinition[] {
  for (const id of Object.keys(settings)) {
    if (!rules.some((rule) => rule.id === id))
      throw new InputError("rule-unknown", `There is no rule "${id}"`, "docs/rules lists the rules.");
  }
  return rules.flatMap((rule) => {
    const setting = settings[rule.id];
    if (!setting) return [rule];
    if (!setting.enabled) return [];
    for (const [name, value] of Object.entries(setting.options)) checkOption(rule, name, value);
    return [withSetting(rule, setting)];
  });
}

function checkOption(rule: RuleDefinition, name: string, value: string | number | boolean): void {
  const standard = rule.options[name];
  if (standard === undefined)
    throw new InputError(
      "rule-option-unknown",
      `Rule ${rule.id} has no option "${name}"`,
      `Its options are ${Object.keys(rule.options).join(", ") || "none"}.`,
    );
  if (typeof standard !== typeof value)
    throw new InputError(
      "rule-option-type",
      `Option ${name} of rule ${rule.id} is a ${typeof standard}`,
      `Its default is ${JSON.stringify(standard)}.`,
    );
}

function withSetting(rule: RuleDefinition, setting: RuleSetting): RuleDefinition {
  return {
    ...rule,
    options: { ...rule.options, ...setting.options },
    evaluate: (context) => (setting.ignore.includes(context.resource.address) ? { kind: "pass" } : rule.evaluate(context)),
  };
}
