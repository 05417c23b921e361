import { z } from "zod";
import { USAGE_SIZES } from "../model/usage.js";

/** Decimal text in the document's currency; null where unknown. */
const Amount = z.string().regex(/^-?\d+(\.\d+)?$/);
const Reason = z.enum(["no-mapping", "unknown-attribute", "unknown-region", "usage-required", "price-not-found", "price-ambiguous"]);
const NoteReason = z.enum([...Reason.options, "price-of-other-region", "price-old"]);

const Source = z.strictObject({ name: z.string(), date: z.string(), sku: z.string().nullable() }).nullable();

const Component = z.strictObject({
  name: z.string(),
  unit: z.string(),
  monthlyQuantity: z.string().nullable(),
  usageBased: z.boolean(),
  /** The quantity follows from usage that nobody gave. */
  assumed: z.literal(true).optional(),
  /** Units that the account's free tier covers, not in the quantity. */
  freeQuantity: z.string().optional(),
  status: z.enum(["priced", "usage-required", "price-not-found", "price-ambiguous"]),
  unitPrice: Amount.nullable(),
  monthlyCost: Amount.nullable(),
  source: Source,
  /** Where a line pays for several products of the price list: each with its share of the unit price. */
  products: z
    .array(
      z.strictObject({
        product: z.string(),
        status: z.enum(["priced", "price-not-found", "price-ambiguous"]),
        unitPrice: Amount.nullable(),
        source: Source,
      }),
    )
    .optional(),
  /** With `price-not-found`: the nearest region that has the price, as far as one is known. */
  nearestRegion: z.string().nullable().optional(),
  /** With `price-not-found`: the currency of the price list, from which no exchange rate is known. */
  listedIn: z.string().optional(),
  /** The price is this region's, because the wanted one has none (`--price-fallback-region`). */
  priceOfRegion: z.string().nullable().optional(),
  /** A price is from before `pricesOldBefore`. */
  priceIsOld: z.literal(true).optional(),
  /** Where the list price is another: it, its cost, and the percentage less. */
  listUnitPrice: Amount.optional(),
  monthlyListCost: Amount.nullable().optional(),
  discountPercent: Amount.nullable().optional(),
  /** The entries of the user's own prices that were applied, in words. */
  ownPrices: z.array(z.string()).optional(),
});

const Group = z.strictObject({
  name: z.string(),
  monthlyCost: Amount.nullable(),
  components: z.array(Component),
  get groups() {
    return z.array(Group);
  },
});

const Resource = z.strictObject({
  address: z.string(),
  type: z.string(),
  region: z.string().nullable(),
  tags: z.record(z.string(), z.string()).nullable(),
  declared: z.strictObject({ file: z.string(), line: z.int() }).nullable(),
  monthlyCost: Amount.nullable(),
  monthlyUsageCost: Amount.nullable(),
  components: z.array(Component),
  groups: z.array(Group),
  skips: z.array(z.strictObject({ reason: Reason, detail: z.string() })),
});

const Difference = z.strictObject({
  monthlyCostBefore: Amount,
  monthlyCost: Amount,
  resources: z.array(
    z.strictObject({
      address: z.string(),
      type: z.string(),
      change: z.enum(["added", "removed", "changed"]),
      monthlyCostBefore: Amount.nullable(),
      monthlyCostAfter: Amount.nullable(),
      monthlyCost: Amount,
    }),
  ),
});

const Verdict = z.strictObject({
  passed: z.boolean(),
  evaluated: z.array(z.string()),
  violations: z.array(
    z.looseObject({ policyId: z.string(), severity: z.enum(["deny", "warn"]), message: z.string(), address: z.string().nullable() }),
  ),
});

export const FindingDocument = z.strictObject({
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  address: z.string(),
  reason: z.string(),
  risk: z.enum(["low", "medium", "high"]),
  effect: z.enum(["none", "in-place", "restart", "replacement", "data-migration"]),
  evidence: z.array(z.string()),
  whenNot: z.string(),
  changes: z.array(z.strictObject({ address: z.string(), attribute: z.string(), from: z.json(), to: z.json() })),
  additions: z.array(z.strictObject({ type: z.string(), name: z.string(), module: z.string() })),
  currency: z.string(),
  monthlyCostBefore: Amount,
  monthlyCostAfter: Amount,
  monthlySaving: Amount.nullable(),
});

const place = { file: z.string().optional(), line: z.int().optional() };

/** What was missing from the input, or was assumed in its place. */
const Gap = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("module"),
    name: z.string(),
    source: z.string().nullable(),
    version: z.string().nullable(),
    command: z.string().nullable(),
    ...place,
  }),
  z.strictObject({ kind: z.literal("variable"), name: z.string(), module: z.string(), ...place }),
  z.strictObject({ kind: z.literal("expression"), name: z.string(), ...place }),
  z.strictObject({ kind: z.literal("instances"), name: z.string(), by: z.enum(["count", "for_each"]), ...place }),
  z.strictObject({
    kind: z.literal("region"),
    name: z.string(),
    provider: z.string(),
    resources: z.int(),
    inferred: z.boolean(),
    ...place,
  }),
  z.strictObject({ kind: z.literal("zones"), name: z.string(), ...place }),
]);

/** The document of `--format json`; `jsonDocument` makes it. docs/schema/results.schema.json is generated from here. */
export const ResultsDocument = z.strictObject({
  version: z.literal("1"),
  project: z.string(),
  currency: z.string(),
  hoursPerMonth: z.number().positive(),
  priceBook: z.string(),
  monthlyCost: Amount,
  monthlyUsageCost: Amount,
  /** At list prices; absent where no other price applies. */
  monthlyListCost: Amount.optional(),
  /** Prices from before this day are old; null where age does not matter. */
  pricesOldBefore: z.string().nullable(),
  /** The part that follows from usage that nobody gave: that of a project of this size. */
  assumedUsage: z.strictObject({ size: z.enum(USAGE_SIZES), monthlyCost: Amount }).optional(),
  /** What the account's free tier takes off. */
  monthlyFreeTier: Amount.optional(),
  resources: z.array(Resource),
  summary: z.strictObject({
    detected: z.int(),
    priced: z.int(),
    usageBased: z.int(),
    free: z.record(z.string(), z.int()),
    unmapped: z.record(z.string(), z.int()),
    skips: z.record(Reason, z.int()),
  }),
  notes: z.array(z.strictObject({ reason: NoteReason, count: z.int(), title: z.string(), remedy: z.string(), items: z.array(z.string()) })),
  gaps: z.array(Gap),
  diagnostics: z.array(
    z.strictObject({
      severity: z.enum(["error", "warning", "info"]),
      code: z.string(),
      summary: z.string(),
      detail: z.string(),
      address: z.string().optional(),
      file: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
    }),
  ),
  difference: Difference.optional(),
  verdict: Verdict.optional(),
  findings: z.array(FindingDocument).optional(),
  /** What all findings together save a month. */
  monthlySaving: Amount.optional(),
});

/** The document of `--format json` for several projects; `projectsDocument` makes it. docs/schema/projects.schema.json is generated from here. */
export const ProjectsDocument = z.strictObject({
  version: z.literal("1"),
  currency: z.string(),
  monthlyCost: Amount,
  monthlyUsageCost: Amount,
  /** The change of the projects whose past is known. */
  difference: z.strictObject({ monthlyCostBefore: Amount, monthlyCost: Amount }).optional(),
  /** Whether no policy with severity deny is broken, neither by a project nor by all together. */
  passed: z.boolean().optional(),
  /** Of the policies that are about the total. */
  verdict: Verdict.optional(),
  /** What all findings of all projects together save a month. */
  monthlySaving: Amount.optional(),
  projects: z.array(
    z.union([
      ResultsDocument.extend({ name: z.string() }),
      z.strictObject({ name: z.string(), project: z.string(), error: z.string(), remedy: z.string() }),
    ]),
  ),
  /** Directories with configuration that are no project of their own. */
  modules: z.array(z.string()),
});
