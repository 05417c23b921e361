import type { Attributes } from "../../model/attributes.js";
import type { UsageKeys } from "../../model/usage.js";
import { defineResource, group, metered, type Part, type Related, type ResourceContext } from "../define.js";
import { S3_CLASSES, type S3Class, type S3Line } from "./shared/s3-storage-classes.js";
import { s3 } from "./shared/s3.js";

/** `standard: { storage_gb, ... }` and so on: one group of keys for each storage class. */
const classKeys: UsageKeys = Object.fromEntries(
  S3_CLASSES.map(({ key, lines }) => [key, Object.fromEntries(lines.map((line) => [line.key, "number" as const]))]),
);

export const s3Bucket = defineResource({
  type: "aws_s3_bucket",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { object_tags: "number", ...classKeys },

  components(context) {
    const { region } = context;
    // The definition above makes tags a number and each class a group of numbers.
    const usage = context.usage as Partial<Record<string, Record<string, number>>> & { readonly object_tags?: number };
    let found: Attributes[] | undefined;
    const rules = () => (found ??= lifecycleRules(context));
    const tagging = () => {
      if (usage.object_tags === undefined && !rules().some(filtersByTag)) return null;
      return metered("Object tagging", "10k tags", s3(region, { usagetype: "TagStorage-TagHrs" }), usage.object_tags, { per: 10_000 });
    };
    const classes = S3_CLASSES.map((storageClass) => () => {
      const values = usage[storageClass.key];
      const isUsed =
        storageClass.storageClass === "STANDARD" ||
        values !== undefined ||
        rules().some((rule) => movesTo(rule, storageClass.storageClass));
      return isUsed ? classGroup(region, storageClass, values ?? {}) : null;
    });
    return [tagging, ...classes];
  },
});

function classGroup(region: string, { name, lines }: S3Class, usage: Readonly<Record<string, number>>): Part {
  return group(name, ...lines.map((line) => linePart(region, line, usage[line.key])));
}

function linePart(region: string, line: S3Line, quantity: number | undefined): Part {
  const query = s3(region, line.attributes, line.service);
  const options = line.per === undefined ? {} : { per: line.per };
  const { tiers } = line;
  if (!tiers || quantity === undefined) return metered(line.name, line.unit, query, quantity, options);
  let start = 0;
  const parts: Part[] = [];
  for (const { label, upTo = Infinity } of tiers) {
    const amount = Math.min(quantity, upTo) - start;
    const tier = start === 0 ? query : { ...query, terms: { startUsageAmount: String(start) } };
    if (amount > 0 || start === 0)
      parts.push(metered(label === "" ? line.name : `${line.name} (${label})`, line.unit, tier, amount, options));
    start = upTo;
  }
  return parts;
}

/**
 * The enabled rules, written in the bucket (provider 3) or in a resource beside it. They only add lines that usage fills, so one that is
 * not known hides no cost.
 */
function lifecycleRules(context: ResourceContext<unknown>): Attributes[] {
  const rules = knownBlocks(context.attributes, "lifecycle_rule").filter((rule) => !rule.known("enabled") || rule.boolean("enabled", true));
  for (const { attributes } of lifecycleConfigurations(context)) {
    rules.push(
      ...knownBlocks(attributes, "rule").filter((rule) => !rule.known("status") || rule.string("status", "Enabled") === "Enabled"),
    );
  }
  return rules;
}

function knownBlocks(attributes: Attributes, name: string): Attributes[] {
  return attributes.known(name) ? attributes.blocks(name) : [];
}

function lifecycleConfigurations(context: ResourceContext<unknown>): readonly Related[] {
  const type = "aws_s3_bucket_lifecycle_configuration";
  const referring = context.referrers(type, "bucket");
  const { attributes } = context;
  if (referring.length > 0 || !attributes.known("bucket") || !attributes.has("bucket")) return referring;
  const name = attributes.string("bucket");
  return context.all(type).filter((other) => other.attributes.known("bucket") && other.attributes.string("bucket") === name);
}

function movesTo(rule: Attributes, storageClass: string): boolean {
  return [...knownBlocks(rule, "transition"), ...knownBlocks(rule, "noncurrent_version_transition")].some(
    (transition) => transition.known("storage_class") && transition.string("storage_class") === storageClass,
  );
}

function filtersByTag(rule: Attributes): boolean {
  if (rule.has("tags")) return true;
  return knownBlocks(rule, "filter").some((filter) => filter.has("tag") || knownBlocks(filter, "and").some((and) => and.has("tags")));
}
