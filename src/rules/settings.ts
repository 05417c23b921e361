import type { Diagnostic } from "../model/diagnostic.js";
import type { RuleDefinition, RuleOptions } from "./define.js";

/** What a project file says about one rule. */
export interface RuleSetting {
  readonly enabled: boolean;
  readonly options: RuleOptions;
  /** Addresses that the rule leaves alone; `*` stands for any text. */
  readonly ignore: readonly string[];
}

/** The rules with a project's settings: disabled ones left out, options replaced, ignored addresses passed. */
export function configureRules(rules: readonly RuleDefinition[], settings: Readonly<Record<string, RuleSetting>>): { rules: RuleDefinition[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const known = new Set(rules.map(({ id }) => id));
  for (const id of Object.keys(settings)) {
    if (!known.has(id)) diagnostics.push({ severity: "error", code: "rule-unknown", summary: "There is no such rule", detail: `The project file names rule \`${id}\`. docs/rules lists the rules.` });
  }
  const configured = rules.flatMap((rule) => {
    const setting = settings[rule.id];
    if (!setting) return [rule];
    return setting.enabled ? [configure(rule, setting, diagnostics)] : [];
  });
  return { rules: configured, diagnostics };
}

function configure(rule: RuleDefinition, setting: RuleSetting, diagnostics: Diagnostic[]): RuleDefinition {
  const options: Record<string, string | number | boolean> = { ...rule.options };
  for (const [name, value] of Object.entries(setting.options)) {
    const fallback = rule.options[name];
    if (typeof value === typeof fallback) options[name] = value;
    else diagnostics.push(wrongOption(rule, name, fallback));
  }
  const ignored = setting.ignore.map(wildcard);
  return {
    ...rule,
    options,
    evaluate: (context) => (ignored.some((pattern) => pattern.test(context.resource.address)) ? { kind: "pass" } : rule.evaluate(context)),
  };
}

function wrongOption(rule: RuleDefinition, name: string, fallback: string | number | boolean | undefined): Diagnostic {
  const names = Object.keys(rule.options);
  const detail =
    fallback === undefined
      ? `Rule \`${rule.id}\` has no option \`${name}\`; it has ${names.length === 0 ? "none" : names.map((option) => `\`${option}\``).join(", ")}.`
      : `Option \`${name}\` of rule \`${rule.id}\` must be a ${typeof fallback}.`;
  return { severity: "error", code: "rule-option", summary: "An option of a rule is wrong", detail };
}

function wildcard(text: string): RegExp {
  return new RegExp(`^${text.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*")}$`);
}
